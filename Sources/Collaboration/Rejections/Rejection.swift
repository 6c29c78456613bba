/// Why the rules say no to a command: a code for programs, a sentence for people, and what would be allowed now. Nothing was changed.
public struct Rejection: Error, Codable, Sendable, Hashable {
    public let code: Code
    /// What the code is about, where the sender could not tell: the field, or the id that is unknown.
    public let subject: String?
    public let sentence: BilingualText
    /// The verbs that the same sender could use now.
    public let allowed: [String]

    /// Makes a rejection in the words of its code.
    public init(_ code: Code, about subject: String? = nil, allowed: [String] = []) {
        self.code = code
        self.subject = subject
        self.sentence = code.sentence(about: subject)
        self.allowed = allowed
    }
}
