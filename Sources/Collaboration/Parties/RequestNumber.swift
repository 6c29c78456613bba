public import EventLog

/// What people call a request: `R-` and the position of its submission in its log, such as `R-10482`.
public struct RequestNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The position of the request's ``RequestSubmitted``.
    public let position: LogPosition

    /// The number of the request submitted at the position.
    public init(position: LogPosition) {
        self.position = position
    }

    /// Reads `R-10482`; a lower-case r will do.
    public init?(_ text: String) {
        guard text.hasPrefix("R-") || text.hasPrefix("r-"), text.dropFirst(2).utf8.allSatisfy({ (48...57).contains($0) }),
            let position = Int64(text.dropFirst(2)), position > 0
        else { return nil }
        self.init(position: LogPosition(rawValue: position))
    }

    public var description: String { "R-\(position.rawValue)" }

    public static func < (lhs: RequestNumber, rhs: RequestNumber) -> Bool { lhs.position < rhs.position }
}

extension RequestNumber: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let number = RequestNumber(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a request number: R- and digits are expected")
        }
        self = number
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
