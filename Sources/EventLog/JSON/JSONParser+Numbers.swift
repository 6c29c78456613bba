extension JSONParser {
    /// Reads a number. Whatever is whole becomes an integer, however it was written, so that equal numbers are equal values.
    mutating func number() throws(JSONError) -> JSONValue {
        let start = index
        let isNegative = bytes[index] == UInt8(ascii: "-")
        if isNegative { index += 1 }
        let first = index
        let magnitude = try digits()
        if bytes[first] == UInt8(ascii: "0"), index > first + 1 { throw malformed("no digit may follow a leading zero") }
        if try takesFractionOrExponent() { return try double(from: start) }
        guard magnitude <= JSONValue.wholeLimit else { throw .numberOutOfRange(offset: start) }
        return .integer(isNegative ? -Int64(magnitude) : Int64(magnitude))
    }

    private func double(from start: Int) throws(JSONError) -> JSONValue {
        guard let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)), JSONValue.isInRange(value) else {
            throw .numberOutOfRange(offset: start)
        }
        return Int64(exactly: value).map(JSONValue.integer) ?? .number(value)
    }

    /// Goes past digits, of which there is at least one.
    ///
    /// - Returns: what they say, or anything greater than the limit of whole numbers.
    @discardableResult
    private mutating func digits() throws(JSONError) -> UInt64 {
        let start = index
        var value: UInt64 = 0
        while case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[index] {
            if value <= JSONValue.wholeLimit { value = value * 10 + UInt64(bytes[index] - UInt8(ascii: "0")) }
            index += 1
        }
        guard index > start else { throw malformed("a digit is expected") }
        return value
    }

    /// Goes past a fraction and an exponent.
    ///
    /// - Returns: whether there is either.
    private mutating func takesFractionOrExponent() throws(JSONError) -> Bool {
        let start = index
        if bytes[index] == UInt8(ascii: ".") {
            index += 1
            try digits()
        }
        if bytes[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
            try digits()
        }
        return index > start
    }
}
