import Foundation

/// What can be said of anything people write: that it is not empty and not endless.
enum TextRules {
    /// Characters of a name or a title.
    static let shortLimit = 200
    /// Characters of anything else.
    static let longLimit = 10_000

    static func checked(_ text: String, _ field: String, limit: Int = longLimit) throws(Refusal) -> String {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !trimmed.isEmpty else { throw Refusal(.emptyText, about: field) }
        guard trimmed.count <= limit else { throw Refusal(.textTooLong, about: field) }
        return trimmed
    }

    /// What something is called.
    static func title(_ title: String) throws(Refusal) -> String { try checked(title, "title", limit: shortLimit) }

    /// The same for what may be left out.
    static func checked(ifGiven text: String?, _ field: String, limit: Int = longLimit) throws(Refusal) -> String? {
        guard let text else { return nil }
        return try checked(text, field, limit: limit)
    }

    static func checked(_ name: BilingualText, _ field: String) throws(Refusal) -> BilingualText {
        BilingualText(
            zh: try checked(name.zh, "\(field).zh", limit: shortLimit), en: try checked(name.en, "\(field).en", limit: shortLimit))
    }
}
