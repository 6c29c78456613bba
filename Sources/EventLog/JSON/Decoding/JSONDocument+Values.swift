import FoundationEssentials

/// A value that is read off its bytes, without a decoder.
protocol JSONReadable {
    init(json document: JSONDocument, at node: Int) throws
}

extension JSONDocument {
    /// What a node holds, as a `Value`.
    @inline(__always)
    func decode<Value: Decodable>(_ type: Value.Type, at node: Int) throws -> Value {
        if let readable = type as? any JSONReadable.Type, let value = try readable.init(json: self, at: node) as? Value { return value }
        return try Value(from: JSONDocumentDecoder(document: self, node: node))
    }

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

    func mismatch(_ type: Any.Type, _ node: Int) -> DecodingError {
        nodes[node].kind == .null
            ? .valueNotFound(type, .init(codingPath: [], debugDescription: "null where \(type) is expected"))
            : .typeMismatch(type, .init(codingPath: [], debugDescription: "\(nodes[node].kind) where \(type) is expected"))
    }
}

extension String: JSONReadable {
    init(json document: JSONDocument, at node: Int) throws { self = try document.string(at: node) }
}

extension Bool: JSONReadable {
    init(json document: JSONDocument, at node: Int) throws {
        switch document.nodes[node].kind {
        case .yes: self = true
        case .no: self = false
        default: throw document.mismatch(Bool.self, node)
        }
    }
}

extension JSONReadable where Self: FixedWidthInteger {
    init(json document: JSONDocument, at node: Int) throws {
        guard let value = Self(exactly: try document.integer(at: node)) else { throw document.mismatch(Self.self, node) }
        self = value
    }
}

extension Int: JSONReadable {}
extension Int16: JSONReadable {}
extension Int32: JSONReadable {}
extension Int64: JSONReadable {}
extension UInt8: JSONReadable {}
extension UInt32: JSONReadable {}
extension UInt64: JSONReadable {}

extension Double: JSONReadable {
    init(json document: JSONDocument, at node: Int) throws { self = try document.double(at: node) }
}

extension Date: JSONReadable {
    init(json document: JSONDocument, at node: Int) throws {
        let text = try document.string(at: node)
        guard let date = Timestamp.date(from: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: [], debugDescription: "\"\(text)\" is not a time; write it as 2025-03-03T09:00:00+08:00"))
        }
        self = date
    }
}

extension JSONValue: JSONReadable {
    init(json document: JSONDocument, at node: Int) throws { self = try JSONParser.parse(document.text(node)) }
}

// Foundation's coders have forms of their own for these.
extension Data: JSONReadable {
    init(json document: JSONDocument, at node: Int) throws { self = try document.foundation(Data.self, node) }
}

extension URL: JSONReadable {
    init(json document: JSONDocument, at node: Int) throws { self = try document.foundation(URL.self, node) }
}

extension Decimal: JSONReadable {
    init(json document: JSONDocument, at node: Int) throws { self = try document.foundation(Decimal.self, node) }
}

extension JSONDocument {
    fileprivate func foundation<Value: Decodable>(_ type: Value.Type, _ node: Int) throws -> Value {
        try RapportJSON.decoder().decode(type, from: Data(text(node)))
    }
}
