public import FoundationEssentials

/// Departments, posts, who holds them, roles and rules: what a decision needs of the organisation.
public struct OrganisationState: Sendable, Hashable {
    /// A department of the tree.
    public struct Department: Sendable, Hashable {
        public internal(set) var name: BilingualText
        /// The department above; nil at the top.
        public internal(set) var parent: DepartmentID?
        /// The post that heads it.
        public internal(set) var head: PostID?
        /// The department it was merged into, which closed it; nil while it is open.
        public internal(set) var successor: DepartmentID?
    }

    /// A post of a department.
    public struct Post: Sendable, Hashable {
        public internal(set) var name: BilingualText
        public internal(set) var department: DepartmentID
        public let level: Level
    }

    /// A time for which a member holds a post, half-open.
    public struct Assignment: Sendable, Hashable {
        public let member: MemberID
        public let post: PostID
        public let from: Date
        public internal(set) var to: Date?

        /// Whether it is in force at a time.
        public func covers(_ time: Date) -> Bool {
            from <= time && to.map { time < $0 } ?? true
        }
    }

    public internal(set) var departments: [DepartmentID: Department] = [:]
    public internal(set) var posts: [PostID: Post] = [:]
    /// Of posts that went over to another department, where they stood before, the first department first.
    public internal(set) var formerDepartments: [PostID: [DepartmentID]] = [:]
    public internal(set) var members: Set<MemberID> = []
    /// Members' names, as far as the keys they are sealed under are still there.
    public internal(set) var names: [MemberID: BilingualText] = [:]
    /// Likewise their e-mail addresses, of those who gave one.
    public internal(set) var addresses: [MemberID: String] = [:]
    /// In the order in which they were made.
    public internal(set) var assignments: [Assignment] = []
    public internal(set) var roles: [MemberID: Set<Role>] = [:]
    public internal(set) var policy = ConversationPolicy()

    /// An organisation in which nothing has been set up.
    public init() {}
}
