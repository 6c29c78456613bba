/// Reads JSON (RFC 8259) with the restrictions of I-JSON (RFC 7493), so that whatever it takes has one meaning and can be stored.
///
/// A scanner over bytes of its own, because Foundation's parser takes names that occur twice and U+0000 without a word, and because every
/// event that is folded comes through here.
struct JSONParser {
    /// The text and a zero, which stands for its end so that looking ahead never leaves the array.
    let bytes: [UInt8]
    /// Of the next byte.
    var index = 0
    private var depth = 0

    private init(_ text: some Collection<UInt8>) { bytes = text + [0] }

    /// - Parameter text: well-formed UTF-8.
    static func parse(_ text: some Collection<UInt8>) throws(JSONError) -> JSONValue {
        var parser = JSONParser(text)
        let value = try parser.value()
        parser.skipSpace()
        guard parser.isAtEnd else { throw parser.malformed("nothing may follow the value") }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipSpace()
        switch bytes[index] {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        default: throw malformed("a value is expected")
        }
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        try enter()
        var members: [String: JSONValue] = [:]
        if !takes(UInt8(ascii: "}")) {
            repeat { try member(&members) } while try continues(until: UInt8(ascii: "}"))
        }
        depth -= 1
        return .object(members)
    }

    /// Names are the same when Swift's strings are, that is also in two normal forms: a dictionary could not hold both.
    private mutating func member(_ members: inout [String: JSONValue]) throws(JSONError) {
        skipSpace()
        let start = index
        guard bytes[index] == UInt8(ascii: "\"") else { throw malformed("a name in quotes is expected") }
        let name = try string()
        guard takes(UInt8(ascii: ":")) else { throw malformed("a colon is expected") }
        do throws(JSONError) {
            guard members.updateValue(try value(), forKey: name) == nil else {
                throw JSONError(.duplicateName, "the name occurs twice in its object", offset: start)
            }
        } catch {
            throw error.inside(name)
        }
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        try enter()
        var elements: [JSONValue] = []
        if !takes(UInt8(ascii: "]")) {
            repeat {
                do { elements.append(try value()) } catch { throw error.inside(elements.count) }
            } while try continues(until: UInt8(ascii: "]"))
        }
        depth -= 1
        return .array(elements)
    }

    /// Goes past an opening bracket.
    private mutating func enter() throws(JSONError) {
        guard depth < JSONValue.depthLimit else { throw .tooDeep(offset: index) }
        depth += 1
        index += 1
    }

    /// Whether a comma follows, and not the end of the array or object.
    private mutating func continues(until end: UInt8) throws(JSONError) -> Bool {
        if takes(UInt8(ascii: ",")) { return true }
        if takes(end) { return false }
        throw malformed("a comma or \(Character(Unicode.Scalar(end))) is expected")
    }

    private mutating func literal(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
        for byte in word.utf8 {
            guard bytes[index] == byte else { throw malformed("\(word) is expected") }
            index += 1
        }
        return value
    }

    /// Goes past white space, and past the byte when it comes next.
    private mutating func takes(_ byte: UInt8) -> Bool {
        skipSpace()
        guard bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while true {
            switch bytes[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): index += 1
            default: return
            }
        }
    }

    private var isAtEnd: Bool { index == bytes.count - 1 }

    func malformed(_ message: String) -> JSONError {
        JSONError(.malformed, isAtEnd ? "the text ends where \(message)" : message, offset: index)
    }
}
