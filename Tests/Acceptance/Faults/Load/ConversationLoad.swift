/// Many clients at once.
struct ConversationLoad: Sendable {
    static let clients = 32

    let sender: CommandSender
    let seed: UInt64
    private let board = RequestBoard()

    init(sender: CommandSender, seed: UInt64) {
        self.sender = sender
        self.seed = seed
    }

    /// Returns when every client has settled what it began before `end`.
    func run(until end: ContinuousClock.Instant) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 1...Self.clients {
                group.addTask {
                    var client = LoadClient(number: number, sender: sender, board: board, seed: seed)
                    try await client.talk(until: end)
                }
            }
            try await group.waitForAll()
        }
    }
}
