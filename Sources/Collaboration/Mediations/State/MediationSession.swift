package import FoundationEssentials

/// A session that a mediator held with the sides.
package struct MediationSession: Codable, Sendable, Hashable {
    /// Within the mediation, from 1.
    package let number: Int
    package let at: Date
    package let reasons: [NeutralReason]
    package let note: String?
}
