/// One statement, or one run of COPY or of a pipeline, from its first byte to its last result.
struct Operation {
    /// How long a server that was asked to cancel has to answer, and a request to cancel to arrive.
    static let grace = Duration.seconds(2)
    private static let firstLook = Duration.milliseconds(1)
    private static let lastLook = Duration.seconds(1)

    let statement: String?
    /// So that no error shows one of them.
    var parameters: PostgresParameters?
    /// The connection's number for it.
    let number: UInt64
    /// When the caller leaves; moved once, by the grace a cancelled server has to answer.
    var deadline: ContinuousClock.Instant?
    var isOverdue = false
    private var pause = firstLook

    init(_ statement: String?, _ parameters: PostgresParameters?, number: UInt64) {
        self.statement = statement
        self.parameters = parameters
        self.number = number
    }

    /// When to look again for bytes that a socket does not show, because they wait deciphered in OpenSSL. Rarer each time in vain.
    mutating func nextLook() -> ContinuousClock.Instant {
        defer { pause = min(pause * 2, Self.lastLook) }
        return .now + pause
    }

    mutating func lookOftenAgain() { pause = Self.firstLook }
}
