/// What befalls a connection in the moment when a certain message is on its way. That message no longer arrives.
public struct ProtocolFault: Sendable {
    public enum Side: Sendable, CaseIterable { case client, server }

    public enum Effect: Sendable {
        /// Both sides find the connection ended.
        case cut
        /// Nothing comes through any more, and nobody hangs up.
        case freeze
    }

    /// Whose message it is.
    var side: Side
    /// Which one of them, counted from 1 and from when the fault was set.
    var number: Int
    /// Counts messages of this kind only: `C` is the server's CommandComplete, `S` the client's Sync.
    var kind: Character?
    var effect: Effect

    public init(_ effect: Effect, at number: Int = 1, from side: Side, kind: Character? = nil) {
        self.effect = effect
        self.number = number
        self.side = side
        self.kind = kind
    }

    /// Takes note of a message that is on its way.
    ///
    /// - Returns: whether it is the one.
    mutating func isDue(at message: ProtocolMessage, from side: Side) -> Bool {
        guard side == self.side, kind == nil || kind == message.kind else { return false }
        number -= 1
        return number == 0
    }
}
