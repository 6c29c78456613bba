public import Collaboration
import CommandHandling
public import FoundationEssentials
import WorkingTime

/// What waits for one person, from all their posts.
public struct Desk: Codable, Sendable, Equatable {
    public let member: MemberID
    /// The moment it is reckoned for.
    public let now: Date
    /// As performer: asked, and not yet answered.
    public let toAcknowledge: RequestList
    /// As performer: promised, the most urgent first.
    public let promised: RequestList
    /// Offered to a party one acts for, who has to take them over or refuse.
    public let offered: RequestList
    /// As customer: restated by the performer, who waits to hear whether that is right.
    public let toConfirm: RequestList
    /// As customer: open, and somebody else's turn.
    public let waitingFor: RequestList
    /// As customer: declared fulfilled.
    public let toAccept: RequestList
    /// On either side: ended, and not yet rated, while the window is open.
    public let toRate: RequestList

    /// - Parameter requests: those in which the viewer's departments take part, live ones and those that ended of late.
    init(_ member: MemberID, _ requests: [RequestRow], for viewer: Viewer, at now: Date, _ directory: Directories) {
        func list(_ isWanted: (RequestRow, Set<Side>) -> Bool) -> RequestList {
            RequestList(requests.filter { isWanted($0, viewer.sides(in: $0)) }, for: viewer, at: now, directory)
        }
        self.member = member
        self.now = now
        toAcknowledge = list { $0.status == .submitted && !$0.answered && $1.contains(.performer) }
        promised = RequestList(
            requests.filter { $0.status == .promised && viewer.sides(in: $0).contains(.performer) }, for: viewer, at: now, directory
        ) { ($0.due ?? .distantFuture) < ($1.due ?? .distantFuture) }
        offered = list { request, _ in viewer.receives(request) }
        toConfirm = list { $0.status == .acknowledged && !$0.isConfirmed && $1.contains(.customer) }
        waitingFor = list { $0.status.isOpen && $1.contains(.customer) }
        toAccept = list { $0.status == .fulfilled && $1.contains(.customer) }
        toRate = list { $0.isRatable(at: now, directory) && !$1.subtracting($0.ratedBy).isEmpty }
    }
}

extension Viewer {
    /// The sides of a request that the viewer acts for, from any post.
    func sides(in row: RequestRow) -> Set<Side> {
        actors.reduce(into: []) { $0.formUnion(Rights.sides(of: $1, in: row.participants)) }
    }

    /// Whether the request is offered to a party that the viewer acts for.
    func receives(_ row: RequestRow) -> Bool {
        row.status.isOpen && row.handOverTo.map { to in actors.contains { Rights.acts($0, for: to) } } ?? false
    }
}

extension RequestRow {
    /// Whether its sides may still rate each other.
    func isRatable(at now: Date, _ directory: Directories) -> Bool {
        guard [.accepted, .revoked].contains(status), let closedAt, let calendar = directory.calendars.hours(calendar) else { return false }
        return now <= calendar.endOfWorkingDay(directory.organisation.policy.ratingDays, after: closedAt)
    }
}
