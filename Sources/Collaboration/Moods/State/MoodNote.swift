/// What was noted: the part of it that is sealed.
package struct MoodNote: Codable, Sendable, Hashable {
    package let text: String
    /// From 1, bad, to 5, good.
    package let feeling: Int?
    /// The request in which it came up.
    package let request: RequestNumber?
}
