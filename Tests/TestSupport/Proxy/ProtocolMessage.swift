/// One message of PostgreSQL's protocol: a letter for its kind, its length, and what it says.
struct ProtocolMessage {
    /// `nil` for what a client begins with, which is not told apart by a letter.
    let kind: Character?
    let bytes: [UInt8]

    /// The next one that comes in; `nil` when the other side has gone.
    ///
    /// - Parameter isFirst: of a client.
    init?(from socket: UnixSocket, isFirst: Bool) {
        guard let head = socket.read(isFirst ? 4 : 5) else { return nil }
        // The length counts itself, and not the letter.
        let length = head.suffix(4).reduce(0) { $0 << 8 | Int($1) }
        guard length >= 4, let body = socket.read(length - 4) else { return nil }
        kind = isFirst ? nil : Character(Unicode.Scalar(head[0]))
        bytes = head + body
    }
}
