/// The plain numbers behind a performer's figures.
public struct SupplierCounts: Codable, Sendable, Equatable {
    public let received: Int
    public let declined: Int
    public let accepted: Int
    public let kept: Int
    public let late: Int
    public let revoked: Int

    init(_ record: SupplierRecord) {
        received = record.received
        declined = record.declined
        accepted = record.accepted
        kept = record.kept
        late = record.late
        revoked = record.revoked
    }
}
