extension CatalogueDecider {
    /// A department answers for its services with its own posts; whom it asks and tells may be anybody.
    static func assign(_ command: AssignRaci, _ state: CatalogueState, _ context: CatalogueContext) throws(Refusal) -> RaciAssigned {
        let service = try active(command.service, in: state)
        let definition = service.definition.offered(by: context.organisation.current(service.definition.department))
        let raci = Raci(
            responsible: command.responsible, accountable: command.accountable, consulted: command.consulted ?? [],
            informed: command.informed ?? [])
        for post in raci.responsible + [raci.accountable] { try require(post, of: definition.department, context) }
        for post in raci.consulted + raci.informed { try require(post, of: nil, context) }
        try checkRoles(of: raci)
        guard raci != service.raci else { throw Refusal(.unchanged) }
        return RaciAssigned(
            service: ServiceVersion(service: command.service, version: service.version + 1), definition: definition, raci: raci,
            previous: service.raci)
    }

    static func attest(_ state: CatalogueState, _ context: CatalogueContext) throws(Refusal) -> DutiesAttested {
        guard let member = context.actor.member else { throw Refusal(.forbidden) }
        let quarter = Quarter(containing: context.now)
        guard state.attestations[member]?.quarter != quarter else { throw Refusal(.alreadyAttested, about: quarter.rawValue) }
        let posts = context.organisation.posts(of: member, at: context.now).sorted()
        let duties = state.duties(of: posts)
        guard !duties.isEmpty else { throw Refusal(.noDuties) }
        return DutiesAttested(
            member: member, quarter: quarter,
            posts: posts.compactMap { post in
                context.organisation.posts[post].map { Party(department: $0.department, post: post) }
            }, duties: duties)
    }

    private static func require(_ id: PostID, of department: DepartmentID?, _ context: CatalogueContext) throws(Refusal) {
        guard let post = context.organisation.posts[id] else { throw Refusal(.unknownPost, about: id.rawValue) }
        if let department, post.department != department { throw Refusal(.postNotInDepartment, about: id.rawValue) }
    }

    /// Somebody does the work, and every post has one role; only who answers for it may do the work as well.
    private static func checkRoles(of raci: Raci) throws(Refusal) {
        var seen = Set(raci.responsible)
        guard !seen.isEmpty, seen.count == raci.responsible.count else { throw Refusal(.invalidValue, about: "responsible") }
        seen.insert(raci.accountable)
        for (field, posts) in [("consulted", raci.consulted), ("informed", raci.informed)] {
            for post in posts where !seen.insert(post).inserted { throw Refusal(.invalidValue, about: field) }
        }
    }
}
