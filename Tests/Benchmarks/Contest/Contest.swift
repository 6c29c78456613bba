/// Contenders that play in turns, so that whatever else the machine does meanwhile strikes all of them alike.
struct Contest: Sendable {
    let title: String
    /// The first is the reference that the others are held against.
    let contenders: [Contender]

    /// Plays one short round for nothing, to fill caches, then the rounds that count.
    func run(_ plan: ContestPlan) async throws -> ContestResult {
        var rounds: [[Round]] = contenders.map { _ in [] }
        for contender in contenders { _ = try await contender.play(plan.warmUp) }
        for _ in 0..<plan.rounds {
            for (index, contender) in contenders.enumerated() { rounds[index].append(try await contender.play(plan.duration)) }
        }
        let scores = zip(contenders, rounds).map { Score($0.name, $1, against: rounds[0]) }
        return ContestResult(title: title, scores: scores)
    }
}
