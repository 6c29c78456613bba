public import FoundationEssentials

extension CatalogueState {
    /// What posts have to do with the services that are offered, by service.
    public func duties(of posts: [PostID]) -> [Duty] {
        services.filter(\.value.isActive).sorted { $0.key < $1.key }.flatMap { id, service in
            posts.sorted().flatMap { post in
                (service.raci?.roles(of: post) ?? []).map {
                    Duty(service: ServiceVersion(service: id, version: service.version), post: post, role: $0)
                }
            }
        }
    }

    /// Whether somebody answers for a service at a time: there is an accountable post, and it is held. Nil when the service is not offered.
    public func isOwned(_ id: ServiceID, in organisation: OrganisationState, at time: Date) -> Bool? {
        guard let service = services[id], service.isActive else { return nil }
        return service.raci.map { !organisation.holders(of: $0.accountable, at: time).isEmpty } ?? false
    }
}
