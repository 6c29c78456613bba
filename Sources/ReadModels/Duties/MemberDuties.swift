public import Collaboration

/// What one member's posts have to do with the services, and whether the member said to know it.
public struct MemberDuties: Codable, Sendable, Equatable {
    public let member: MemberID
    /// Not there once it was erased.
    public let name: BilingualText?
    public let posts: [PostID]
    public let duties: [Duty]
    public let lastAttestation: Attestation?
    /// Whether it was in this quarter.
    public let attested: Bool
}
