/// Which of the two instants is meant when the clocks are put back and show a local time twice.
public enum AmbiguousTime: String, Sendable, Hashable, Codable, CaseIterable {
    /// Before the clocks are put back.
    case earlier
    /// After it.
    case later
}
