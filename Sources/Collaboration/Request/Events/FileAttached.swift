/// Somebody attached a file, addressed by its hash.
public struct FileAttached: RequestEventPayload {
    public static let type = "FileAttached"

    /// What holds for the request before and after.
    public let facts: RequestFacts
    /// The file’s name.
    public let name: FreeText
    /// Lower-case hexadecimal.
    public let sha256: String
    /// In bytes.
    public let size: Int
    /// Such as `application/pdf`.
    public let mediaType: String

    /// Makes the event from its facts.
    public init(facts: RequestFacts, name: FreeText, sha256: String, size: Int, mediaType: String) {
        self.facts = facts
        self.name = name
        self.sha256 = sha256
        self.size = size
        self.mediaType = mediaType
    }
}
