import Postgres

/// What a COPY into a table of one `bigint` takes, without end, and something that happens in the middle of it.
struct EndlessRows: AsyncSequence, AsyncIteratorProtocol {
    private let event: () async throws -> Void
    private var count = 0
    private var encoder = PostgresCopyEncoder()

    /// - Parameter event: runs once, when the server has been sent some of it.
    init(_ event: @escaping () async throws -> Void) { self.event = event }

    func makeAsyncIterator() -> EndlessRows { self }

    mutating func next() async throws -> [UInt8]? {
        count += 1
        if count == 3 { try await event() }
        for number in 1...1000 { encoder.append(Int64(number)) }
        return encoder.takeChunk()
    }
}
