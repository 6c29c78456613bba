package import FoundationEssentials

/// A mediation as it stands.
package struct MediationState: EndingMatterState {
    package var title = ""
    package var opener: MemberID?
    /// Who are in conflict.
    package var sides: [Party] = []
    package var request = RequestNumber.unopened
    package var blocker = BlockerCode.other
    /// What happened, as who asked has it.
    package var account = ""
    package var askedAt = Date.distantPast
    package var mediator: MemberID?
    /// The post that the mediator held when appointed.
    package var mediatorsPost: Party?
    package var appointedAt: Date?
    package var sessions: [MediationSession] = []
    package var settlement: Settlement?
    /// The post before which the conflict was taken.
    package var superior: PostID?
    package var ending: Ending?

    package init() {}

    /// The mediator is no side, but has to read what the sides read.
    package var parties: [Party] { sides + [mediatorsPost].compactMap(\.self) }

    package var progress: String { settlement != nil ? "proposed" : mediator != nil ? "mediating" : "asked_for" }
}

extension MediationState {
    /// Refuses whatever is the mediator's to others.
    func requireMediator(_ context: MatterContext) throws(Refusal) -> MemberID {
        guard let mediator, mediator == context.actor.member else { throw Refusal(.notMediator) }
        return mediator
    }
}
