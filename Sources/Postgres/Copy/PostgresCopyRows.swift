/// The rows of a binary COPY, in batches of what has arrived. Valid only inside the closure it was given to.
public struct PostgresCopyRows: AsyncSequence, Sendable {
    public typealias Element = [PostgresCopyRow]

    let connection: PostgresConnection

    public struct AsyncIterator: AsyncIteratorProtocol {
        /// About what a socket holds, so that the server goes on while a batch is read.
        private static let batch = 256
        let connection: PostgresConnection
        private var hasHeader = true
        private var isAtEnd = false

        init(connection: PostgresConnection) { self.connection = connection }

        public mutating func next() async throws -> [PostgresCopyRow]? {
            guard !isAtEnd else { return nil }
            let messages = try await connection.nextCopyMessages(limit: Self.batch)
            guard !messages.isEmpty else { return nil }
            let (rows, isAtEnd) = try messages.rows(hasHeader: hasHeader)
            hasHeader = false
            self.isAtEnd = isAtEnd
            return rows.isEmpty ? nil : rows
        }
    }

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(connection: connection) }
}
