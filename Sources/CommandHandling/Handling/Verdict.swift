import Collaboration
import FoundationEssentials

/// What a decision came to.
enum Verdict<Kind: StreamKind>: Sendable {
    /// Something happens: at least one event.
    case events([Kind.Event], context: Kind.Context, now: Date)

    /// The command is right and changes nothing.
    case unchanged

    /// The command is refused.
    case refused(CommandError)
}
