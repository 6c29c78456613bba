package import FoundationEssentials

/// Something that is to be done better, and how far that has come.
package struct Improvement: Codable, Sendable, Hashable {
    /// From 1.
    package let number: Int
    /// What is to be done.
    package let action: String
    /// The department that is to do it.
    package let department: DepartmentID
    /// The finding it answers.
    package let finding: Int?
    package let proposer: MemberID?
    package let proposedAt: Date
    package var step = ImprovementStep.proposed
    /// Who sees to it.
    package var owner: MemberID?
    package var due: Date?
    package var adoptedAt: Date?
    package var finishedAt: Date?
    /// What was done.
    package var evidence: String?
    /// Every look at whether it has worked, the latest last.
    package var verifications: [Verification] = []

    /// Whether somebody has taken it on and it has not been found to work yet.
    var isUnderWay: Bool { step == .adopted || step == .finished }
}
