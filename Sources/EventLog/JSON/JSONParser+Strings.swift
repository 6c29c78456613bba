extension JSONParser {
    /// Reads a string from its opening quote to beyond its closing one. Most have no escapes and are taken over in one piece.
    mutating func string() throws(JSONError) -> String {
        index += 1
        let start = index
        while bytes[index].isPlainInJSON { index += 1 }
        guard bytes[index] == UInt8(ascii: "\"") else { return try string(from: start) }
        index += 1
        return String(decoding: bytes[start..<index - 1], as: UTF8.self)
    }

    /// Goes on with a string at the first byte that is not plain.
    private mutating func string(from start: Int) throws(JSONError) -> String {
        var text = Array(bytes[start..<index])
        while bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\") {
                try escape(into: &text)
            } else {
                guard bytes[index].isPlainInJSON else {
                    throw malformed("a closing quote or, for a control character, an escape is expected")
                }
                text.append(bytes[index])
                index += 1
            }
        }
        index += 1
        return String(decoding: text, as: UTF8.self)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONError) {
        let start = index
        index += 1
        let letter = bytes[index]
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            text += String(decoding: try codeUnits(from: start), as: UTF16.self).utf8
            return
        default: throw malformed("one of \"\\/bfnrtu is expected")
        }
        index += 1
    }

    /// Reads one character: the escape whose `u` is next, and a second one where the first is half of a surrogate pair.
    private mutating func codeUnits(from start: Int) throws(JSONError) -> [UInt16] {
        let first = try codeUnit()
        if first == 0 { throw .nul(offset: start) }
        guard UTF16.isSurrogate(first) else { return [first] }
        if UTF16.isLeadSurrogate(first), bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u") {
            index += 1
            let second = try codeUnit()
            if UTF16.isTrailSurrogate(second) { return [first, second] }
        }
        throw JSONError(.loneSurrogate, "half of a surrogate pair is no character", offset: start)
    }

    /// Reads four hexadecimal digits after the `u` that is next.
    private mutating func codeUnit() throws(JSONError) -> UInt16 {
        index += 1
        var unit: UInt16 = 0
        for _ in 1...4 {
            guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue else {
                throw malformed("four hexadecimal digits are expected")
            }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }
}
