package import FoundationEssentials

/// A protocol as it stands.
package struct ProtocolState: MatterState {
    package var pair: ServicePair?
    package var opener: MemberID?
    package var terms: ProtocolTerms?
    /// Counts the publications, from 1.
    package var version = 0
    /// When the present version was published, and when the customer's head took note of it.
    package var publishedAt: Date?
    package var acknowledgedAt: Date?
    package var reviews: [MatterReview] = []
    package var reason: String?
    package var withdrawnAt: Date?

    package init() {}

    package var title: String { terms?.title ?? "" }
    package var parties: [Party] { pair?.parties ?? [] }
    package var isClosed: Bool { withdrawnAt != nil }
    package var status: String { isClosed ? "withdrawn" : acknowledgedAt == nil ? "published" : "acknowledged" }

    /// What is published, and between whom.
    func published() throws(Refusal) -> (pair: ServicePair, terms: ProtocolTerms) {
        guard let pair, let terms else { throw Refusal(.notInForce) }
        return (pair, terms)
    }
}
