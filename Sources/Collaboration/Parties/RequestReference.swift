/// Another request named in a command: by the number people use, or by its id. In JSON a string, `"R-10482"` or a UUID.
public enum RequestReference: Sendable, Hashable, CustomStringConvertible {
    case number(RequestNumber)
    case id(RequestID)

    /// Reads either form.
    public init?(_ text: String) {
        if let number = RequestNumber(text) {
            self = .number(number)
        } else if let id = RequestID(text) {
            self = .id(id)
        } else {
            return nil
        }
    }

    public var description: String {
        switch self {
        case .number(let number): number.description
        case .id(let id): id.description
        }
    }
}

extension RequestReference: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let reference = RequestReference(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a request: R- and digits, or a UUID, are expected")
        }
        self = reference
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
