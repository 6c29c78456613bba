/// Appoints who mediates.
package struct AppointMediator: MatterCommand {
    package typealias Kind = Mediation
    package static let verb: MatterVerb<Mediation> = "appoint"
    package static let fields: [CommandField] = [
        .required("mediator", .slug, "A member who holds no post in either side's department.")
    ]

    let mediator: MemberID

    package func decide(_ state: MediationState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Mediation>] {
        try context.require(member: mediator)
        guard mediator != state.mediator else { throw Refusal(.unchanged) }
        let posts = context.posts(of: mediator)
        let taken = Set(state.sides.map(\.department))
        guard !posts.contains(where: { taken.contains($0.department) }) else { throw Refusal(.notNeutral, about: mediator.rawValue) }
        return [
            MediatorAppointed(
                mediator: mediator, post: posts.first, previous: state.mediator, sides: state.sides, askedAt: state.askedAt)
        ]
    }
}
