public import EventLog
public import FoundationEssentials

/// What a source says about one of its cases.
public struct CaseFacts: Codable, Sendable, Hashable {
    /// The import source, such as `receipt`.
    public let source: String
    /// The case's id in the source.
    public let caseID: String
    public let customer: ImportedParty?
    public let performer: ImportedParty?
    public let startedAt: Date?
    public let plannedDue: Date?
    public let endedAt: Date?

    /// Makes facts from their parts.
    public init(
        source: String, caseID: String, customer: ImportedParty? = nil, performer: ImportedParty? = nil, startedAt: Date? = nil,
        plannedDue: Date? = nil, endedAt: Date? = nil
    ) {
        self.source = source
        self.caseID = caseID
        self.customer = customer
        self.performer = performer
        self.startedAt = startedAt
        self.plannedDue = plannedDue
        self.endedAt = endedAt
    }

    /// Whether the case ended by its planned date, compared as instants; nil when either is unknown, and the case then counts nowhere.
    public var onTime: Bool? {
        guard let endedAt, let plannedDue else { return nil }
        return endedAt <= plannedDue
    }

    /// The stream of the case: the same for the same source and id, whatever characters the id has.
    public var stream: StreamName {
        StreamName(rawValue: "case-" + StableHash.text(of: [source, caseID]))
    }
}
