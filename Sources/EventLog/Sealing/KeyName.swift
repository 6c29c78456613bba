/// Whose key seals a value: a person's (`member:lin-yue`) or a request's (`request:0b1c…`).
public struct KeyName: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}
