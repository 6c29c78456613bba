package import EventLog
package import FoundationEssentials

/// What can be asked of a matter: the fields, and the rule.
package protocol MatterCommand<Kind>: CommandPayload where Verb == MatterVerb<Kind> {
    associatedtype Kind: MatterKind

    /// Whether it opens the matter; every other command needs one that is open already.
    static var opens: Bool { get }

    /// The other matters that it names; those that there are will be in ``MatterContext/existing``.
    var mentioned: [StreamName] { get }

    /// The requests that it names: one that there is not is refused, the others will be in ``MatterContext/requests``.
    var mentionedNumbers: [RequestNumber] { get }

    /// What the sender uses up with it; nil for a command that may be given as often as one likes.
    func quota(of actor: Actor, at now: Date) -> Quota?

    /// How its sender stays unknown; nil for a command whose sender is known.
    var anonymity: Anonymity? { get }

    /// What follows. Whether the sender may ask it at all has been decided before.
    func decide(_ state: Kind.State, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Kind>]
}

extension MatterCommand {
    package static var opens: Bool { false }
    package var mentioned: [StreamName] { [] }
    package var mentionedNumbers: [RequestNumber] { [] }
    package func quota(of actor: Actor, at now: Date) -> Quota? { nil }
    package var anonymity: Anonymity? { nil }
}

/// A verb of one kind of matter, in kebab case.
package struct MatterVerb<Kind>: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package init(stringLiteral value: String) { self.init(rawValue: value) }
}
