public import Collaboration

/// Who sends a command, as the front door established it: from a token, or from standing on the machine itself.
///
/// A principal is an identity, not a right. What it may do follows from the organisation as folded at the moment of the command.
public enum Principal: Sendable, Hashable {
    /// A person. `actingPost` chooses among several posts; without it the post that fits the command's side is taken.
    case member(MemberID, actingPost: PostID?)

    /// The service itself and the operator on its machine: deadlines, and the administrators' commands that start an organisation.
    case system

    /// The importer of other systems' histories. Its events are marked `imported`, and it may say when they occurred.
    case importer

    /// The sandbox: somebody simulated, or the simulated operator when `nil`. Its events are marked `simulated`, and it may say when they occurred.
    case sandbox(as: MemberID?, actingPost: PostID?)
}

extension Principal {
    /// The name under which this principal's command ids are kept apart from everybody else's.
    ///
    /// A member's posts share one scope, so that a retry with another acting post is still the same command id.
    public var scope: String {
        switch self {
        case .member(let member, _): "member:\(member.rawValue)"
        case .system: "system"
        case .importer: "importer"
        case .sandbox: "sandbox"
        }
    }

    /// The person behind the principal, real or simulated.
    public var member: MemberID? {
        switch self {
        case .member(let member, _): member
        case .sandbox(let member, _): member
        case .system, .importer: nil
        }
    }

    /// The post the principal asked to act from.
    public var actingPost: PostID? {
        switch self {
        case .member(_, let post), .sandbox(_, let post): post
        case .system, .importer: nil
        }
    }

    /// Whether this principal may say when its events occurred. Everybody else's occur when the handler's clock says.
    public var maySetTime: Bool {
        switch self {
        case .importer, .sandbox: true
        case .member, .system: false
        }
    }
}
