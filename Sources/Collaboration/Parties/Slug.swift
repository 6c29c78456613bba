/// A name that people choose once and that never changes: lower-case letters, digits and hyphens, 1 to 64 of them.
///
/// Slugs are keys in streams, tables and URLs; what people read is the bilingual name beside them. In JSON a plain string.
public protocol Slug: RawRepresentable, Hashable, Comparable, Codable, CodingKeyRepresentable, ExpressibleByStringLiteral,
    CustomStringConvertible, Sendable
where RawValue == String {
    /// What the slug names, for error messages: “department”.
    static var noun: String { get }
}

extension Slug {
    /// Traps on a literal that is no slug, since that is a slip of the programmer; text from outside goes through `init(rawValue:)`.
    public init(stringLiteral value: String) {
        guard let slug = Self(rawValue: value) else { preconditionFailure("“\(value)” is not a \(Self.noun) id") }
        self = slug
    }

    /// Whether the text can be a slug at all.
    static func isWellFormed(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.utf8.allSatisfy { isSlugCharacter($0) }
    }

    private static func isSlugCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
        default: false
        }
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let slug = Self(rawValue: text) else {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription: "“\(text)” is not a \(Self.noun) id: 1 to 64 of a–z, 0–9 and hyphen"))
        }
        self = slug
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    public var description: String { rawValue }

    public static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}
