import Collaboration

/// What a kind of matter calls its statuses, events and fields.
struct Words {
    private let words: [String: BilingualText]

    init(_ words: [String: BilingualText]) { self.words = words }

    /// The stored name itself where nobody has put it in words.
    func callAsFunction(_ name: String, in language: Language) -> String {
        words[name].map { language($0) } ?? name
    }
}
