import Collaboration
public import Hummingbird

/// What is known of a request on its way through the routes.
public struct APIContext: Hummingbird.RequestContext {
    public var coreContext: CoreRequestContextStorage
    /// Whose token it came with: a member of the organisation; set before any route of `/v1` runs.
    var member: MemberID?

    public init(source: ApplicationRequestContextSource) { coreContext = .init(source: source) }

    /// Of a body: 1 MiB.
    public var maxUploadSize: Int { 1 << 20 }

    /// Who asks.
    func caller() throws(Problem) -> MemberID {
        guard let member else { throw .unauthenticated }
        return member
    }
}
