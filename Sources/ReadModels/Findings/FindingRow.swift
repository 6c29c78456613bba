public import Collaboration
public import EventLog
public import FoundationEssentials
import Trust

/// Something that holds or does not, and that a share or a rate counts.
public struct FindingRow: Codable, Sendable, Equatable {
    public enum Kind: String, Codable, Sendable, CaseIterable {
        /// An imported case that ended and had a planned date: it holds of one that ended by then.
        case importedCase
        /// Thanks that were given and not revoked: it holds of those that went from one department to another.
        case recognition
    }

    public let kind: Kind
    /// The customer of a case, the giver of thanks; nil where nobody knows.
    public let from: Party?
    /// The performer of a case, and who is thanked.
    public let to: Party
    public let holds: Bool
    public let at: Date
    /// The event that says so.
    public let position: LogPosition
    public let event: UUID
}

extension FindingRow {
    var finding: Finding {
        Finding(.event(position: position.rawValue, id: event.uuidString.lowercased()), at: at, holds: holds)
    }
}

extension FigureSubject {
    func covers(_ row: FindingRow) -> Bool {
        (from.map { wanted in row.from.map { PairKey.matches($0, wanted) } ?? false } ?? true)
            && (to.map { PairKey.matches(row.to, $0) } ?? true)
    }
}
