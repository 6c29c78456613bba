package import EventLog

/// What can be asked of a matter: the fields, and the rule.
package protocol MatterCommand<Kind>: CommandPayload where Verb == MatterVerb<Kind> {
    associatedtype Kind: MatterKind

    /// Whether it opens the matter; every other command needs one that is open already.
    static var opens: Bool { get }

    /// The other matters that it names; those that there are will be in ``MatterContext/existing``.
    var mentioned: [StreamName] { get }

    /// How its sender stays unknown; nil for a command whose sender is known.
    var anonymity: Anonymity? { get }

    /// What follows. Whether the sender may ask it at all has been decided before.
    func decide(_ state: Kind.State, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Kind>]
}

extension MatterCommand {
    package static var opens: Bool { false }
    package var mentioned: [StreamName] { [] }
    package var anonymity: Anonymity? { nil }
}

/// A verb of one kind of matter, in kebab case.
package struct MatterVerb<Kind>: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package init(stringLiteral value: String) { self.init(rawValue: value) }
}
