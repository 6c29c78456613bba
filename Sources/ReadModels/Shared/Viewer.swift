public import Collaboration
public import FoundationEssentials

/// Who is looking, and so what of confidential requests may be shown.
public struct Viewer: Sendable {
    public let member: MemberID?
    public let roles: Set<Role>
    private let headed: Set<DepartmentID>
    private let seesEverything: Bool

    /// A member, with what he holds at `time`.
    public init(_ member: MemberID, in organisation: OrganisationState, at time: Date) {
        self.member = member
        roles = organisation.roles[member] ?? []
        let posts = Set(organisation.posts(of: member, at: time))
        headed = Set(organisation.departments.filter { $0.value.head.map(posts.contains) ?? false }.keys)
        seesEverything = roles.contains(.auditor)
    }

    private init() {
        member = nil
        roles = []
        headed = []
        seesEverything = true
    }

    /// Who has the database anyway.
    public static let system = Viewer()

    /// A confidential request is seen by its two sides' named people, their heads, and auditors.
    func sees(_ row: RequestRow) -> Bool {
        if !row.confidential || seesEverything { return true }
        if headed.contains(row.customer.department) || headed.contains(row.performer.department) { return true }
        return member.map { row.namedPeople.contains($0) } ?? false
    }
}
