import EventLog

/// What carries a decision out: goals that serve it and requests made for it.
package struct DecisionLinks: Codable, Sendable, Hashable {
    package var goals: [MatterID]
    package var requests: [RequestNumber]

    init(goals: [MatterID]? = nil, requests: [RequestNumber]? = nil) {
        self.goals = goals ?? []
        self.requests = requests ?? []
    }

    /// As commands ask for it.
    static let fields: [CommandField] = [
        .optional("goals", .list(.slug), "Goals that serve the decision."),
        .optional("requests", .list(.reference), "Requests made for it, by number."),
    ]

    var isEmpty: Bool { goals.isEmpty && requests.isEmpty }
    var streams: [StreamName] { goals.map { Goal.stream(of: $0) } }

    /// Those of them that are not among others, each once.
    func without(_ others: DecisionLinks) -> DecisionLinks {
        DecisionLinks(goals: goals.unique(besides: others.goals), requests: requests.unique(besides: others.requests))
    }

    /// Those of them that are among others too.
    func common(with others: DecisionLinks) -> DecisionLinks { without(without(others)) }

    static func + (one: DecisionLinks, other: DecisionLinks) -> DecisionLinks {
        DecisionLinks(goals: one.goals + other.goals, requests: one.requests + other.requests)
    }

    /// The links as they may stand. Requests are not looked up: what is no request's number carries nothing out.
    func checked(_ context: MatterContext) throws(Refusal) -> DecisionLinks {
        for goal in goals { try context.require(goal, Goal.self) }
        return without(DecisionLinks())
    }
}

extension Array where Element: Hashable {
    fileprivate func unique(besides others: [Element]) -> [Element] {
        var seen = Set(others)
        return filter { seen.insert($0).inserted }
    }
}
