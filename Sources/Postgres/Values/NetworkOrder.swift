extension FixedWidthInteger {
    var networkBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }

    /// Reads an integer of exactly the buffer's size.
    init?(network bytes: UnsafeRawBufferPointer) {
        guard bytes.count == MemoryLayout<Self>.size else { return nil }
        self.init(bigEndian: bytes.loadUnaligned(as: Self.self))
    }
}

extension UnsafeRawBufferPointer {
    func slice(_ offset: Int, _ count: Int) -> UnsafeRawBufferPointer? {
        guard offset >= 0, count >= 0, offset + count <= self.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: self[offset..<offset + count])
    }
}
