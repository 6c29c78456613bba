import Foundation

/// The bytes of a file in pieces, unpacked if it is gzip, whatever its name is, and without a byte-order mark.
final class ByteSource {
    enum Piece {
        /// Never empty.
        case bytes([UInt8])
        case end
        /// The bytes end before the file does.
        case broken(Failure)
    }

    enum Failure: Error {
        case truncated
        case damaged
    }

    private static let pieceSize = 1 << 16
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private let file: FileHandle
    private let gzip: GzipDecoder?
    private var first: Piece?

    /// The size of the file as it lies on the disk.
    let size: Int
    /// How much of ``size`` has been read.
    private(set) var position = 0

    init(path: String) throws(ExchangeError) {
        let head: Data
        do {
            file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            size = Int(try file.seekToEnd())
            try file.seek(toOffset: 0)
            head = try file.read(upToCount: GzipDecoder.magic.count) ?? Data()
            try file.seek(toOffset: 0)
        } catch {
            throw ExchangeError(.unreadable, "\(path) cannot be read: \((error as NSError).localizedDescription)")
        }
        gzip = head.elementsEqual(GzipDecoder.magic) ? GzipDecoder() : nil
        first = readOn()
        if case .bytes(let bytes) = first, bytes.starts(with: Self.byteOrderMark) {
            first = .bytes(Array(bytes.dropFirst(Self.byteOrderMark.count)))
        }
    }

    /// The first byte that is no blank; nil for an empty file.
    var firstCharacter: UInt8? {
        guard case .bytes(let bytes) = first else { return nil }
        return bytes.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
    }

    func next() -> Piece {
        guard let piece = first else { return readOn() }
        first = nil
        return piece
    }

    private func readOn() -> Piece {
        do throws(Failure) {
            while let packed = try read() {
                let piece = try gzip?.decode(packed) ?? packed
                if !piece.isEmpty { return .bytes(piece) }
            }
            return gzip?.isComplete == false ? .broken(.truncated) : .end
        } catch {
            return .broken(error)
        }
    }

    private func read() throws(Failure) -> [UInt8]? {
        let piece: Data
        do { piece = try file.read(upToCount: Self.pieceSize) ?? Data() } catch { throw .damaged }
        position += piece.count
        return piece.isEmpty ? nil : Array(piece)
    }
}
