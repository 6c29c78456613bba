import FoundationEssentials

extension JSONDocument {
    /// What a node holds, as a `Value`. The simple kinds are read off the bytes, everything else decodes itself.
    ///
    /// Types are compared rather than cast, which the runtime does by looking conformances up: this is the way of every value of every event.
    @inline(__always)
    func decode<Value: Decodable>(_ type: Value.Type, at node: Int) throws -> Value {
        if type == String.self { return same(try string(at: node)) }
        if type == Bool.self { return same(try bool(at: node)) }
        if type == Date.self { return same(try date(at: node)) }
        if type == Int.self { return same(try fixedWidth(Int.self, at: node)) }
        if type == Int64.self { return same(try integer(at: node)) }
        if type == Double.self { return same(try double(at: node)) }
        if type == JSONValue.self { return same(try JSONParser.parse(text(node))) }
        if type == UInt8.self { return same(try fixedWidth(UInt8.self, at: node)) }
        if type == Int16.self { return same(try fixedWidth(Int16.self, at: node)) }
        if type == Int32.self { return same(try fixedWidth(Int32.self, at: node)) }
        if type == UInt32.self { return same(try fixedWidth(UInt32.self, at: node)) }
        if type == UInt64.self { return same(try fixedWidth(UInt64.self, at: node)) }
        if type == Data.self || type == URL.self || type == Decimal.self {
            // Foundation's coders have forms of their own for these.
            return try RapportJSON.decoder().decode(type, from: Data(text(node)))
        }
        return try Value(from: JSONDocumentDecoder(document: self, node: node))
    }

    /// The value under the other name of its type, which the caller has compared.
    @inline(__always)
    private func same<One, Other>(_ value: One) -> Other { unsafe unsafeBitCast(value, to: Other.self) }

    func string(at node: Int) throws -> String {
        let place = nodes[node]
        switch place.kind {
        case .string: return String(decoding: bytes[Int(place.start)..<Int(place.end)], as: UTF8.self)
        case .escapedString:
            if case .string(let text) = try JSONParser.parse(text(node)) { return text }
            throw mismatch(String.self, node)
        default: throw mismatch(String.self, node)
        }
    }

    func integer(at node: Int) throws -> Int64 {
        let place = nodes[node]
        guard place.kind == .number else { throw mismatch(Int64.self, node) }
        let digits = bytes[Int(place.start)..<Int(place.end)]
        let isNegative = digits.first == UInt8(ascii: "-")
        // Sixteen digits always fit.
        guard digits.count <= 16 else { return try wideInteger(node) }
        var value: Int64 = 0
        for digit in isNegative ? digits.dropFirst() : digits {
            guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return try wideInteger(node) }
            value = value * 10 + Int64(digit - UInt8(ascii: "0"))
        }
        return isNegative ? -value : value
    }

    private func fixedWidth<Value: FixedWidthInteger>(_ type: Value.Type, at node: Int) throws -> Value {
        if let value = Value(exactly: try integer(at: node)) { return value }
        throw mismatch(type, node)
    }

    private func wideInteger(_ node: Int) throws -> Int64 {
        let text = String(decoding: self.text(node), as: UTF8.self)
        if let value = Int64(text) ?? Double(text).flatMap(Int64.init(exactly:)) { return value }
        throw mismatch(Int64.self, node)
    }

    func double(at node: Int) throws -> Double {
        guard nodes[node].kind == .number else { throw mismatch(Double.self, node) }
        let text = self.text(node)
        if text.count <= 15, text.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) {
            return Double(try integer(at: node))
        }
        if let value = Double(String(decoding: text, as: UTF8.self)) { return value }
        throw mismatch(Double.self, node)
    }

    func bool(at node: Int) throws -> Bool {
        switch nodes[node].kind {
        case .yes: return true
        case .no: return false
        default: throw mismatch(Bool.self, node)
        }
    }

    func date(at node: Int) throws -> Date {
        let text = try string(at: node)
        if let date = Timestamp.date(from: text) { return date }
        throw DecodingError.dataCorrupted(
            .init(codingPath: [], debugDescription: "\"\(text)\" is not a time; write it as 2025-03-03T09:00:00+08:00"))
    }

    func mismatch(_ type: Any.Type, _ node: Int) -> DecodingError {
        nodes[node].kind == .null
            ? .valueNotFound(type, .init(codingPath: [], debugDescription: "null where \(type) is expected"))
            : .typeMismatch(type, .init(codingPath: [], debugDescription: "\(nodes[node].kind) where \(type) is expected"))
    }
}
