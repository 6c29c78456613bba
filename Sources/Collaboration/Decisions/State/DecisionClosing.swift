/// What became of a decision in the end.
package enum DecisionClosing: String, Codable, Sendable, Hashable, CaseIterable {
    case carriedOut = "carried_out"
    case dropped
}
