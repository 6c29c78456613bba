/// Somebody who does the same work as the others, in its own way.
struct Contender: Sendable {
    let name: String
    /// Works for about as long as it is told and says what it did.
    let play: @Sendable (Duration) async throws -> Round

    init(_ name: String, play: @escaping @Sendable (Duration) async throws -> Round) {
        self.name = name
        self.play = play
    }
}
