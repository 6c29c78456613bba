extension RequestCommand {
    /// The side whose grade the command is about.
    var ratedSide: Side? {
        switch self {
        case .disputeRating(let command): command.rated
        case .adjudicateRating(let command): command.rated
        default: nil
        }
    }

    /// The blocker the command is about.
    var blocker: Int? {
        switch self {
        case .contestAttribution(let command): command.blocker
        case .resolveBlocker(let command): command.blocker
        default: nil
        }
    }

    /// The other request the command names.
    var reference: RequestReference? {
        switch self {
        case .linkSubRequest(let command): command.subRequest
        case .markDuplicate(let command): command.of
        default: nil
        }
    }

    /// The numbers of other requests in the command, which must be turned into ids before it can be decided.
    public var mentionedNumbers: [RequestNumber] {
        guard case .number(let number) = reference else { return [] }
        return [number]
    }
}
