extension Contribution {
    /// A column of an explanation's table of contributions.
    public enum Column: String, Codable, CodingKeyRepresentable, Sendable, Hashable, CaseIterable {
        /// 1 in every row, so that its total is the sum of the weights.
        case count
        /// Evidence for and against, before it is weighted.
        case positive, negative
        /// Working minutes.
        case minutes, elapsedMinutes, targetMinutes, lateMinutes, promisedMinutes
        /// 1 … 5.
        case grade
        /// 0 … 1.
        case trust
    }
}
