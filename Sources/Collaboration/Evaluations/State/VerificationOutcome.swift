/// Whether an improvement has worked.
package enum VerificationOutcome: String, Codable, Sendable, Hashable, CaseIterable {
    case verified
    case notVerified = "not_verified"
}
