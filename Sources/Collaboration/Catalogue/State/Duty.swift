/// What one post has to do with one service.
public struct Duty: Codable, Sendable, Hashable {
    public let service: ServiceVersion
    public let post: PostID
    public let role: RaciRole

    /// Names the duty.
    public init(service: ServiceVersion, post: PostID, role: RaciRole) {
        self.service = service
        self.post = post
        self.role = role
    }
}
