public import FoundationEssentials

/// The one way JSON is written and read: in the log, in read models and over HTTP.
///
/// Dates are ISO 8601 in UTC with exactly six decimals, the resolution of PostgreSQL's `timestamptz`: `2025-03-03T01:00:00.000000Z`.
public enum RapportJSON {
    public static func encoder() -> JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(Timestamp.text(of: date))
        }
        return encoder
    }

    public static func decoder() -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .custom { decoder in
            let container = try decoder.singleValueContainer()
            let text = try container.decode(String.self)
            guard let date = Timestamp.date(from: text) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "\"\(text)\" is not a time; write it as 2025-03-03T09:00:00+08:00")
            }
            return date
        }
        return decoder
    }
}
