/// Who has what to do with a service. Of posts and not of people, so that it outlasts those who hold them.
public struct Raci: Codable, Sendable, Hashable {
    /// The posts that do the work, in alphabetical order.
    public let responsible: [PostID]
    /// The one post that answers for it.
    public let accountable: PostID
    /// The posts asked before, in alphabetical order.
    public let consulted: [PostID]
    /// The posts told after, in alphabetical order.
    public let informed: [PostID]

    /// Makes it from its parts.
    public init(responsible: [PostID], accountable: PostID, consulted: [PostID] = [], informed: [PostID] = []) {
        self.responsible = responsible.sorted()
        self.accountable = accountable
        self.consulted = consulted.sorted()
        self.informed = informed.sorted()
    }

    /// What a post has to do with the service. Who answers for it may do the work as well.
    public func roles(of post: PostID) -> [RaciRole] {
        RaciRole.allCases.filter { posts(in: $0).contains(post) }
    }

    private func posts(in role: RaciRole) -> [PostID] {
        switch role {
        case .responsible: responsible
        case .accountable: [accountable]
        case .consulted: consulted
        case .informed: informed
        }
    }
}
