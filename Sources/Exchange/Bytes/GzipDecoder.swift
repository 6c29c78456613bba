import CZlib

/// Unpacks gzip piece by piece, also a file of several members one after the other.
@safe final class GzipDecoder {
    /// How a gzip file begins.
    static let magic: [UInt8] = [0x1F, 0x8B]

    private static let outputSize = 1 << 18
    /// 15 bits of window, and 16 for gzip's header and trailer.
    private static let windowBits: Int32 = 15 + 16

    private var stream = unsafe z_stream()
    /// Whether the last member has ended, so that the file may end here.
    private(set) var isComplete = false

    init() {
        let result = unsafe inflateInit2_(&stream, Self.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        precondition(result == Z_OK, "zlib has no memory")
    }

    deinit { unsafe inflateEnd(&stream) }

    func decode(_ packed: [UInt8]) throws(ByteSource.Failure) -> [UInt8] {
        var packed = packed
        var unpacked: [UInt8] = []
        let isSound = unsafe packed.withUnsafeMutableBufferPointer { input in
            unsafe stream.next_in = input.baseAddress
            unsafe stream.avail_in = UInt32(input.count)
            return inflateAll(into: &unpacked)
        }
        guard isSound else { throw .damaged }
        return unpacked
    }

    private func inflateAll(into unpacked: inout [UInt8]) -> Bool {
        while unsafe stream.avail_in > 0 {
            // Another member follows.
            if isComplete, unsafe inflateReset(&stream) != Z_OK { return false }
            isComplete = false
            var result = Z_OK
            repeat { result = inflatePiece(into: &unpacked) } while result == Z_OK && (unsafe stream.avail_out) == 0
            switch result {
            case Z_STREAM_END: isComplete = true
            case Z_OK, Z_BUF_ERROR: break
            default: return false
            }
        }
        return true
    }

    private func inflatePiece(into unpacked: inout [UInt8]) -> Int32 {
        var result = Z_OK
        unpacked += unsafe [UInt8](unsafeUninitializedCapacity: Self.outputSize) { output, count in
            unsafe stream.next_out = output.baseAddress
            unsafe stream.avail_out = UInt32(output.count)
            unsafe result = inflate(&stream, Z_NO_FLUSH)
            count = unsafe output.count - Int(stream.avail_out)
        }
        return result
    }
}
