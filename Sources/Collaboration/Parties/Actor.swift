/// Who did something, with post, department and level as they were then.
///
/// A copy of it is stored with every event, so that no reader must look at today's organisation to understand yesterday's event.
public struct Actor: Codable, Sendable, Hashable {
    /// What kind of principal stood behind it.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
        case member
        /// The service itself: deadlines, and the first steps of a new organisation.
        case system
        /// The importer of other systems' histories.
        case importer
        /// Somebody simulated, or, without a member, the simulated service.
        case sandbox
    }

    public let kind: Kind
    public let member: MemberID?
    /// The post the member acted from.
    public let post: PostID?
    /// The post's department.
    public let department: DepartmentID?
    /// The post's level.
    public let level: Level?
    public let roles: Set<Role>
    /// Whether the post heads its department.
    public let isHead: Bool
    /// Parties of an earlier organisation whose running requests went over to the actor: a department merged into theirs, a post as it stood
    /// in the department it was split from. Stored only where there are any.
    public let former: Set<Party>

    /// Makes an actor; ``OrganisationState/actor(_:from:at:kind:)`` fills in the rest.
    public init(
        kind: Kind, member: MemberID? = nil, post: PostID? = nil, department: DepartmentID? = nil, level: Level? = nil,
        roles: Set<Role> = [], isHead: Bool = false, former: Set<Party> = []
    ) {
        self.kind = kind
        self.member = member
        self.post = post
        self.department = department
        self.level = level
        self.roles = roles
        self.isHead = isHead
        self.former = former
    }

    /// The service itself.
    public static let system = Actor(kind: .system)
    /// The importer.
    public static let importer = Actor(kind: .importer)

    /// Whether nobody in particular acts: the service, or the simulated service.
    public var isSystem: Bool { kind == .system || (kind == .sandbox && member == nil) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try container.decode(Kind.self, forKey: .kind), member: try container.decodeIfPresent(MemberID.self, forKey: .member),
            post: try container.decodeIfPresent(PostID.self, forKey: .post),
            department: try container.decodeIfPresent(DepartmentID.self, forKey: .department),
            level: try container.decodeIfPresent(Level.self, forKey: .level), roles: try container.decode(Set<Role>.self, forKey: .roles),
            isHead: try container.decode(Bool.self, forKey: .isHead),
            former: try container.decodeIfPresent(Set<Party>.self, forKey: .former) ?? [])
    }

    /// Roles and former parties are written in alphabetical order, because a set has none and stored bytes should not depend on chance.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encodeIfPresent(member, forKey: .member)
        try container.encodeIfPresent(post, forKey: .post)
        try container.encodeIfPresent(department, forKey: .department)
        try container.encodeIfPresent(level, forKey: .level)
        try container.encode(roles.sorted(), forKey: .roles)
        try container.encode(isHead, forKey: .isHead)
        if !former.isEmpty { try container.encode(former.sorted { $0.description < $1.description }, forKey: .former) }
    }

    private enum CodingKeys: String, CodingKey {
        case kind, member, post, department, level, roles, isHead, former
    }
}
