public import Collaboration
public import Projections
public import Trust

/// What an import source has brought, in sums.
public struct ImportRow: Codable, Sendable, Equatable {
    public internal(set) var cases = 0
    public internal(set) var events = 0
    public internal(set) var ended = 0
    /// Steps done by automation accounts, which earn no trust.
    public internal(set) var automated = 0
    public internal(set) var onTime = OnTimeShare()

    public init() {}
}

/// One row an import source.
public struct ImportedCasesModel: ReadModel {
    public init() {}

    public var name: String { "imported_cases" }
    public var version: Int { 1 }

    public func keys(of record: CollaborationRecord) -> [String] {
        if case .importedCase(let event) = record.event { [event.facts.source] } else { [] }
    }

    public func apply(_ record: CollaborationRecord, to row: inout ImportRow?, key: String) {
        guard case .importedCase(let event) = record.event else { return }
        var folded = row ?? ImportRow()
        switch event {
        case .caseImported(let event):
            folded.cases += 1
            folded.count(event.facts, 1)
        case .caseFactsCorrected(let event):
            folded.count(event.previous, -1)
            folded.count(event.facts, 1)
        case .stepImported(let event):
            folded.events += 1
            folded.automated += event.step.automated ? 1 : 0
        }
        row = folded
    }
}

extension ImportRow {
    fileprivate mutating func count(_ facts: CaseFacts, _ step: Int) {
        ended += facts.endedAt == nil ? 0 : step
        guard let isOnTime = facts.onTime else { return }
        if step > 0 { onTime.add(onTime: isOnTime) } else { onTime.remove(onTime: isOnTime) }
    }
}
