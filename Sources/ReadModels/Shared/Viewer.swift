public import Collaboration
public import FoundationEssentials

/// Who is looking, and so what may be shown.
public struct Viewer: Sendable {
    /// The person once for each post they hold, or once without; none for somebody who is no member.
    public let actors: [Actor]

    /// A member, with what he holds at `time`.
    public init(_ member: MemberID, in organisation: OrganisationState, at time: Date) {
        actors = organisation.actors(for: member, at: time)
    }

    private init() { actors = [.system] }

    /// Who has the database anyway.
    public static let system = Viewer()

    /// Whether the viewer may read an area at all.
    public func mayRead(_ area: Rights.Area) -> Bool { actors.contains { Rights.mayRead(area, $0) } }

    func sees(_ row: RequestRow) -> Bool { actors.contains { Rights.maySee(row.participants, $0) } }

    /// The rows that may be shown, and how many confidential ones are only counted.
    func divide(_ rows: [RequestRow]) -> (visible: [RequestRow], confidentialItems: Int) {
        let visible = rows.filter(sees)
        guard mayRead(.figures) else { return (visible, 0) }
        return (visible, rows.count - visible.count)
    }
}
