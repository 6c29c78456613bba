/// What a performer works against.
public enum MissedTarget: String, Codable, Sendable, Hashable, CaseIterable {
    /// The first answer: to acknowledge, promise, offer or decline.
    case answer
    case promise
}
