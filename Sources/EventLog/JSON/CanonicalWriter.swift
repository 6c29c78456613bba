/// Writes JSON in its canonical form (RFC 8785) into one buffer. Every event that is appended comes through here.
struct CanonicalWriter {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ value: JSONValue) {
        switch value {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): write(value)
        case .number(let value): write(value)
        case .string(let text): write(text)
        case .array(let elements): write(elements)
        case .object(let members): write(members)
        }
    }

    private mutating func write(_ elements: [JSONValue]) {
        bytes.append(UInt8(ascii: "["))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(element)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ members: [String: JSONValue]) {
        bytes.append(UInt8(ascii: "{"))
        for (index, member) in members.sorted(by: { Self.precedes($0.key, $1.key) }).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(member.key)
            bytes.append(UInt8(ascii: ":"))
            write(member.value)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    /// RFC 8785 §3.2.3 orders names by their UTF-16 code units.
    ///
    /// That is the order of their UTF-8 bytes, but for the characters beyond U+FFFF: UTF-16 has them before U+E000, whose UTF-8 begins with
    /// the byte EE, and UTF-8 after U+FFFF, with F0.
    private static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8) { left, right in
            left >= 0xEE && right >= 0xEE ? left ^ 0x10 < right ^ 0x10 : left < right
        }
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        if text.allBytes(satisfy: \.isPlainInJSON) {
            bytes += text.utf8
        } else {
            for byte in text.utf8 { byte.isPlainInJSON ? bytes.append(byte) : escape(byte) }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes += #"\""#.utf8
        case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
        case 0x08: bytes += #"\b"#.utf8
        case 0x09: bytes += #"\t"#.utf8
        case 0x0A: bytes += #"\n"#.utf8
        case 0x0C: bytes += #"\f"#.utf8
        case 0x0D: bytes += #"\r"#.utf8
        default: bytes += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
        }
    }
}

// MARK: - Numbers

extension CanonicalWriter {
    /// Whole numbers beyond 2^53 are written as the double they would be read as, since RFC 8785 knows only doubles.
    private mutating func write(_ value: Int64) {
        guard value.magnitude <= JSONValue.wholeLimit else { return write(Double(value)) }
        bytes += String(value).utf8
    }

    /// ECMAScript's `Number::toString`, to which RFC 8785 §3.2.2.3 refers.
    private mutating func write(_ value: Double) {
        guard value.isFinite else {
            bytes += "null".utf8
            return
        }
        if value.magnitude <= Double(JSONValue.wholeLimit), let whole = Int64(exactly: value) { return write(whole) }
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let decimal = ShortestDecimal(value.magnitude)
        let (digits, exponent) = (decimal.digits, decimal.exponent)
        switch exponent {
        case digits.count...21:
            bytes += digits
            writeZeros(exponent - digits.count)
        case 1...21:
            bytes += digits[..<exponent]
            bytes.append(UInt8(ascii: "."))
            bytes += digits[exponent...]
        case -5...0:
            bytes += "0.".utf8
            writeZeros(-exponent)
            bytes += digits
        default:
            bytes.append(digits[0])
            if digits.count > 1 {
                bytes.append(UInt8(ascii: "."))
                bytes += digits[1...]
            }
            bytes += "e\(exponent > 0 ? "+" : "-")\((exponent - 1).magnitude)".utf8
        }
    }

    private mutating func writeZeros(_ count: Int) { bytes += repeatElement(UInt8(ascii: "0"), count: count) }
}
