import FoundationEssentials

/// The server's words about a failure, without the values they quote.
///
/// An error goes to logs and to people who may not see what was stored. The server's primary message is kept, because it says what is wrong
/// with the statement, but its detail is not, because it holds the offending row.
struct ServerMessage {
    let text: String

    /// - Parameter parameters: those of the statement that failed; where one of them shows in the message, its placeholder stands instead.
    init(_ message: String, sqlState: String?, hiding parameters: PostgresParameters?) {
        // A data exception is about the value itself, and quotes it in many forms.
        if let sqlState, sqlState.hasPrefix("22") {
            text = DataException.name(of: sqlState)
        } else {
            text = parameters.map { Self.hide($0, in: message) } ?? message
        }
    }

    private static func hide(_ parameters: PostgresParameters, in message: String) -> String {
        var result = message
        parameters.visit { number, type, bytes in
            for text in texts(of: bytes, type) { result = result.hiding(text, behind: "$\(number)") }
        }
        return result
    }

    /// How the server would show a value: the types that hold what is worth hiding.
    private static func texts(of bytes: UnsafeRawBufferPointer, _ type: PostgresType) -> [String] {
        switch type {
        case .text: [String(decoding: bytes, as: UTF8.self)]
        case .textArray: (try? [String?](postgres: bytes, type: type))?.compactMap(\.self) ?? []
        case .int2, .int4, .int8: (try? Int64(postgres: bytes, type: type)).map { [String($0)] } ?? []
        case .int8Array, .int4Array, .int2Array: (try? [Int64?](postgres: bytes, type: type))?.compactMap { $0.map(String.init) } ?? []
        case .uuid: (try? UUID(postgres: bytes, type: type)).map { [$0.uuidString.lowercased()] } ?? []
        case .uuidArray: (try? [UUID?](postgres: bytes, type: type))?.compactMap { $0?.uuidString.lowercased() } ?? []
        default: []
        }
    }
}

extension String {
    /// A text of a few letters is hidden only where it stands alone: it is part of many a word by chance.
    fileprivate func hiding(_ text: String, behind placeholder: String) -> String {
        guard !text.isEmpty else { return self }
        if text.utf8.count > 3 { return replacing(text, with: placeholder) }
        var result = self
        for range in ranges(of: text).reversed() {
            let neighbours = [
                range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : nil,
                range.upperBound < endIndex ? self[range.upperBound] : nil,
            ]
            let isAlone = neighbours.allSatisfy { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
            if isAlone { result.replaceSubrange(range, with: placeholder) }
        }
        return result
    }
}
