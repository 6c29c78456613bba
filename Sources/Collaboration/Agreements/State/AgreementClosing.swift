/// How an agreement closed.
package enum AgreementClosing: String, Codable, Sendable, Hashable, CaseIterable {
    /// The first proposal was turned down.
    case declined
    case ended
}
