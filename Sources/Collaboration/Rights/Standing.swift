/// In what capacity somebody stands towards a request.
enum Standing: Sendable, Hashable {
    case customer, performer
    /// Acts for the party the request is offered to.
    case receiver
    /// Heads the department of the side whose grade the command is about.
    case ratedHead
    case coordinator
    case system
}
