package import FoundationEssentials

/// An agreement as it stands.
package struct AgreementState: MatterState {
    package var pair: ServicePair?
    package var opener: MemberID?
    /// The version that holds.
    package var inForce: AgreementVersion?
    /// The version that waits for the other side.
    package var pending: AgreementVersion?
    /// How many versions have been proposed.
    package var versions = 0
    package var reviews: [MatterReview] = []
    package var closing: AgreementClosing?
    package var reason: String?
    package var closedAt: Date?

    package init() {}

    package var title: String { (inForce ?? pending)?.terms.title ?? "" }
    package var parties: [Party] { pair?.parties ?? [] }
    package var isClosed: Bool { closing != nil }
    package var status: String {
        if let closing { return closing.rawValue }
        guard inForce != nil else { return "proposed" }
        return pending == nil ? "in_force" : "amendment_proposed"
    }

    /// The version spoken of last.
    var latest: AgreementVersion? { pending ?? inForce }

    /// The version that waits for an answer, between whom, and the sender's side if it is the one to give it.
    func answered(_ context: MatterContext) throws(Refusal) -> (version: AgreementVersion, pair: ServicePair, by: DepartmentID) {
        guard let pair, let pending else { throw Refusal(.nothingProposed) }
        let side = try context.headed(among: pair.departments)
        guard pending.proposedBy != side else { throw Refusal(.notYourTurn) }
        return (pending, pair, side)
    }
}
