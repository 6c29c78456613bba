import Trust

/// An import source, as it is shown.
public struct ImportSummary: Codable, Sendable, Equatable {
    public let source: String
    public let cases: Int
    public let events: Int
    public let ended: Int
    public let automated: Int
    /// Ended by the planned date.
    public let onTime: Int
    /// Ended with a planned date.
    public let judged: Int
    public let onTimeShare: Indicator

    init(source: String, _ row: ImportRow) {
        self.source = source
        cases = row.cases
        events = row.events
        ended = row.ended
        automated = row.automated
        onTime = row.onTime.kept
        judged = row.onTime.all
        onTimeShare = Indicator(row.onTime)
    }
}
