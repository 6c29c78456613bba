extension Rights {
    /// Which of a member's posts to act from when the member did not say: the first that the command is for, else the first.
    ///
    /// `candidates` are the member once for each post (``OrganisationState/actors(for:at:kind:)``). Nil only when there are none.
    public static func choose(among candidates: [Actor], for command: RequestCommand, on state: RequestState) -> Actor? {
        candidates.first { mayUse(command, $0, on: state) } ?? candidates.first
    }

    private static func mayUse(_ command: RequestCommand, _ actor: Actor, on state: RequestState) -> Bool {
        if case .submit(let submission) = command {
            return submission.customer.map { acts(actor, for: $0) } ?? (actor.department != nil)
        }
        guard let request = state.participants else { return false }
        return refusal(of: command.kind, to: actor, in: request, rated: command.ratedSide) == nil
    }

    /// Likewise for a command about a department: the post that heads it, else the first.
    public static func choose(among candidates: [Actor], heading department: DepartmentID?) -> Actor? {
        candidates.first { $0.isHead && $0.department == department } ?? candidates.first
    }
}
