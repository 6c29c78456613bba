/// Whether a session can take the next statement: nothing is under way, no transaction is open, and its end has not been heard of.
struct Fitness {
    /// While it is not much older, the loop has had no time to miss anything, and to ask it would cost more than many a statement.
    private static let freshness = Duration.milliseconds(10)

    var isFit = false
    var since = ContinuousClock.now

    var isFresh: Bool { .now - since < Self.freshness }
}
