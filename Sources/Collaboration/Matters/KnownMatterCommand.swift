/// A command in the list of its kind.
package struct KnownMatterCommand<Kind: MatterKind>: Sendable {
    let verb: String
    let opens: Bool
    let entry: CommandRegistry<MatterVerb<Kind>, SomeMatterCommand<Kind>>.Entry

    /// Puts a type of command into a list.
    static func command<Command: MatterCommand>(_ type: Command.Type) -> Self where Command.Kind == Kind {
        Self(verb: Command.verb.rawValue, opens: Command.opens, entry: .init { (command: Command) in SomeMatterCommand(command) })
    }
}
