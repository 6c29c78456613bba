import Foundation

/// A byte source in the form that the XML parser reads from.
final class ByteStream: InputStream {
    private let source: ByteSource
    private var rest: ArraySlice<UInt8> = []
    /// Why the bytes ended too early, if they did.
    private(set) var failure: ByteSource.Failure?

    init(_ source: ByteSource) {
        self.source = source
        super.init(data: Data())
    }

    override func open() {}

    override func close() {}

    override var hasBytesAvailable: Bool { true }

    override func read(_ buffer: UnsafeMutablePointer<UInt8>, maxLength length: Int) -> Int {
        if rest.isEmpty {
            switch source.next() {
            case .bytes(let piece): rest = piece[...]
            case .end: return 0
            case .broken(let failure):
                self.failure = failure
                return 0
            }
        }
        let count = min(length, rest.count)
        _ = unsafe UnsafeMutableBufferPointer(start: buffer, count: count).initialize(fromContentsOf: rest.prefix(count))
        rest.removeFirst(count)
        return count
    }
}
