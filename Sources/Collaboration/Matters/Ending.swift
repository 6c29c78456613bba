package import FoundationEssentials

/// How a matter ended, for kinds that can end in several ways.
package struct Ending: Codable, Sendable, Hashable {
    /// The status it ended in.
    package let status: String
    /// Why, where somebody had to say.
    package let reason: String?
    package let at: Date

    init(_ status: String, because reason: String? = nil, at: Date) {
        self.status = status
        self.reason = reason
        self.at = at
    }
}
