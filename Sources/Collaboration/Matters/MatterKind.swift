package import EventLog

/// One kind of matter: what departments have to do with one another beside requests, such as a goal, an agreement or a meeting.
///
/// A kind is a list of commands and a list of events. Each command carries its own rule and each event its own effect on the state, so that
/// reading a kind's two folders is to know it whole. What all kinds have in common is here, once: who may (``Rights``), opening, reading
/// back, folding, storing, listing.
package protocol MatterKind: Sendable {
    associatedtype State: MatterState

    /// In streams' names and on the command line: `goal`.
    static var name: String { get }
    /// In URLs and on the command line: `goals`.
    static var plural: String { get }
    /// What such a matter is, in a sentence for people.
    static var meaning: BilingualText { get }
    /// What its statuses, events and the fields of its state are called, by their stored names.
    static var words: [String: BilingualText] { get }
    /// Who may read such matters.
    static var audience: MatterAudience { get }

    /// In the order in which they are best learnt.
    static var commands: [KnownMatterCommand<Self>] { get }
    static var events: [KnownMatterEvent<Self>] { get }
}

extension MatterKind {
    package static var audience: MatterAudience { .members }

    /// `goal-fewer-late-orders`.
    package static func stream(of id: MatterID) -> StreamName { StreamName(rawValue: "\(name)-\(id)") }

    /// The matter whose events are in the stream; nil when it holds something else.
    package static func id(of stream: StreamName) -> MatterID? {
        guard stream.rawValue.hasPrefix("\(name)-") else { return nil }
        return MatterID(rawValue: String(stream.rawValue.dropFirst(name.utf8.count + 1)))
    }
}

/// Who may read the matters of a kind.
package enum MatterAudience: Sendable {
    /// Every member but operators.
    case members
    /// Who acts for one of its parties, coordinators and auditors.
    case parties
    /// Only who opened it.
    case opener
}
