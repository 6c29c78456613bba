public import Collaboration

/// Which request a command is about.
public enum RequestTarget: Sendable, Hashable {
    /// A request that is being submitted. Its id follows from the command's id, so a repeated submission finds the first.
    case new

    /// An existing request by the number people use.
    case number(RequestNumber)

    /// An existing request by its id.
    case id(RequestID)
}
