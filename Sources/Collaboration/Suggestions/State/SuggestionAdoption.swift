package import FoundationEssentials

/// What a department means to do about a suggestion.
package struct SuggestionAdoption: Codable, Sendable, Hashable {
    package let plan: String
    package let due: Date?
    package let at: Date
}
