/// The identity of a command inside its log. A command sent again under its id has its effect once.
///
/// It is scoped to the principal who sent it: two people who happen to choose the same key do not meet.
public struct CommandID: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public init(principal: String, key: String) { rawValue = "\(principal)/\(key)" }
}
