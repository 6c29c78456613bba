package import FoundationEssentials

/// A look at whether an improvement has worked.
package struct Verification: Codable, Sendable, Hashable {
    package let outcome: VerificationOutcome
    /// What was seen.
    package let seen: String
    /// The evaluation in which it was looked at.
    package let cycle: MatterID
    package let verifier: MemberID?
    package let at: Date
}
