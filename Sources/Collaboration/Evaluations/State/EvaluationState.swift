package import FoundationEssentials

/// An evaluation as it stands.
package struct EvaluationState: MatterState {
    package var terms = RoundTerms()
    package var opener: MemberID?
    /// The round that this one follows.
    package var previous: MatterID?
    /// By number, from 1.
    package var findings: [NotedFinding] = []
    /// By number, from 1.
    package var improvements: [Improvement] = []
    package var summary: String?
    package var closedAt: Date?

    package init() {}

    package var title: String { terms.title }
    package var parties: [Party] { terms.parties }
    package var status: String {
        guard closedAt != nil else { return "open" }
        return improvements.contains(where: \.isUnderWay) ? "improving" : "closed"
    }

    func requireOpen() throws(Refusal) {
        guard closedAt == nil else { throw Refusal(.matterClosed) }
    }

    /// The improvement of a number.
    func improvement(_ number: Int) throws(Refusal) -> Improvement {
        guard improvements.indices.contains(number - 1) else { throw Refusal(.unknownItem, about: "improvement \(number)") }
        return improvements[number - 1]
    }
}
