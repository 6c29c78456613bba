/// The name of a stream: a category, and for streams of which there are many a hyphen and the identity: `organisation`,
/// `request-0b1c…`.
public struct StreamName: RawRepresentable, Hashable, Sendable, Codable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    public init(category: String, identity: String) { rawValue = "\(category)-\(identity)" }

    /// What stands before the first hyphen.
    public var category: Substring { rawValue.prefix { $0 != "-" } }

    /// What stands after the first hyphen; `nil` for a stream that is the only one of its category.
    public var identity: Substring? {
        guard let hyphen = rawValue.firstIndex(of: "-") else { return nil }
        return rawValue[rawValue.index(after: hyphen)...]
    }
}
