/// A command as the front doors offer it: its verb and its fields.
public struct CommandVerb: Sendable, Hashable {
    /// In kebab case: `confirm-understanding`.
    public let name: String
    public let fields: [CommandField]
}
