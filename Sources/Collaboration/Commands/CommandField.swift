/// One field of a command.
public struct CommandField: Sendable, Hashable {
    public let name: String
    public let kind: FieldKind
    public let isRequired: Bool
    /// What it is for, in one sentence.
    public let meaning: String

    package static func required(_ name: String, _ kind: FieldKind, _ meaning: String) -> CommandField {
        CommandField(name: name, kind: kind, isRequired: true, meaning: meaning)
    }

    package static func optional(_ name: String, _ kind: FieldKind, _ meaning: String) -> CommandField {
        CommandField(name: name, kind: kind, isRequired: false, meaning: meaning)
    }
}
