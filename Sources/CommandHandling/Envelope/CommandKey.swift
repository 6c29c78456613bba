/// The id a client gives its command, so that sending it again is safe. Scoped to the principal: two people may use the same key.
///
/// One to 200 printable ASCII characters; anything else is refused as ``CommandError/Code/invalid`` when the command is handled.
public struct CommandKey: RawRepresentable, Sendable, Hashable, Codable {
    /// The client's own text, often a UUID.
    public let rawValue: String

    /// Takes the client's text as it is; it is checked when a command with it is handled.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }
}

extension CommandKey {
    /// Whether the key can be stored and compared byte for byte everywhere.
    var isWellFormed: Bool {
        (1...200).contains(rawValue.utf8.count) && rawValue.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
