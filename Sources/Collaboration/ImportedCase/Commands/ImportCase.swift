public import EventLog
public import FoundationEssentials

/// Takes over a case of another system's history: all that is known of it. What the log already holds is not written again.
public struct ImportCase: Codable, Sendable, Hashable {
    /// The verb as stored beside the events.
    public static let verb = "import-case"

    public let facts: CaseFacts
    public let steps: [ImportedStep]

    /// Takes facts and steps.
    public init(facts: CaseFacts, steps: [ImportedStep]) {
        self.facts = facts
        self.steps = steps
    }

    /// Takes facts one by one: the source's slug, the case's id there, and what the source says about the case.
    public init(
        source: String, caseID: String, customer: ImportedParty? = nil, performer: ImportedParty? = nil, startedAt: Date? = nil,
        plannedDue: Date? = nil, endedAt: Date? = nil, steps: [ImportedStep]
    ) {
        self.init(
            facts: CaseFacts(
                source: source, caseID: caseID, customer: customer, performer: performer, startedAt: startedAt, plannedDue: plannedDue,
                endedAt: endedAt),
            steps: steps)
    }

    /// The stream the case's events are in.
    public var stream: StreamName { facts.stream }
}
