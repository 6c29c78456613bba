public import Collaboration
public import EventLog
public import Projections

/// One row a request of which something can still fall due by itself: it is open, it waits for acceptance, or ratings are sealed.
///
/// When that is, the row does not say: it depends on the calendar and the organisation's rules as they are when somebody asks.
public struct DeadlinesModel: ReadModel {
    public init() {}

    public var name: String { "deadlines" }
    public var version: Int { 1 }

    public func keys(of record: CollaborationRecord) -> [String] {
        if case .request(let id, _) = record.event { [id.description] } else { [] }
    }

    public func apply(_ record: CollaborationRecord, to row: inout DeadlineRow?, key: String) {
        guard case .request(_, let event) = record.event else { return }
        var folded = row ?? DeadlineRow(version: record.version)
        folded.version = record.version
        switch event {
        case .counterpartRated: folded.hasSealedRatings = true
        case .ratingsRevealed: folded.hasSealedRatings = false
        default: break
        }
        row = event.facts.to.isLive || folded.hasSealedRatings ? folded : nil
    }
}

/// A request of which something can fall due.
public struct DeadlineRow: Codable, Sendable, Equatable {
    /// Of the request's stream.
    public internal(set) var version: StreamVersion
    public internal(set) var hasSealedRatings = false

    init(version: StreamVersion) { self.version = version }
}
