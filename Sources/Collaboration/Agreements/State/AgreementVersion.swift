package import FoundationEssentials

/// One version of an agreement.
package struct AgreementVersion: Codable, Sendable, Hashable {
    /// From 1.
    package let number: Int
    package var terms: AgreementTerms
    /// Whose head proposed it; the other side's is to answer.
    package let proposedBy: DepartmentID
    package let proposedAt: Date
    package var acceptedAt: Date?
}
