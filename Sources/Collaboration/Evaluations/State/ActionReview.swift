/// The four questions of an after-action review, answered.
package struct ActionReview: Codable, Sendable, Hashable {
    /// What was to happen.
    package let expected: String
    /// What happened.
    package let happened: String
    /// Why there was a difference.
    package let cause: String
    /// What to keep or to change.
    package let change: String
}
