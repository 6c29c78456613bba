public import FoundationEssentials

/// That somebody knew their duties, as they were then.
public struct Attestation: Codable, Sendable, Hashable {
    public let quarter: Quarter
    public let at: Date
    public let duties: [Duty]

    /// Makes it from its parts.
    public init(quarter: Quarter, at: Date, duties: [Duty]) {
        self.quarter = quarter
        self.at = at
        self.duties = duties
    }
}
