/// Finds where each value of a JSON text begins and ends.
struct JSONScanner {
    private(set) var nodes: [JSONDocument.Node] = []
    private(set) var hasMarkedMembers = false
    private let bytes: [UInt8]
    private var index = 0
    private var depth = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        nodes.reserveCapacity(bytes.count / 8)
    }

    mutating func scan() throws(JSONError) {
        try value()
        skipSpace()
        guard index == bytes.count else { throw malformed("nothing may follow the value") }
    }

    private mutating func value() throws(JSONError) {
        skipSpace()
        guard index < bytes.count else { throw malformed("the text ends where a value is expected") }
        switch bytes[index] {
        case UInt8(ascii: "{"): try container(.object, until: UInt8(ascii: "}"))
        case UInt8(ascii: "["): try container(.array, until: UInt8(ascii: "]"))
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try word(.yes, 4)
        case UInt8(ascii: "f"): try word(.no, 5)
        case UInt8(ascii: "n"): try word(.null, 4)
        default: try number()
        }
    }

    private mutating func container(_ kind: JSONDocument.Kind, until end: UInt8) throws(JSONError) {
        guard depth < JSONValue.depthLimit else { throw .tooDeep(offset: index) }
        depth += 1
        let node = open(kind)
        index += 1
        if try !takes(end) {
            repeat {
                if kind == .object {
                    skipSpace()
                    try name()
                }
                try value()
            } while try continues(until: end)
        }
        close(node, at: index)
        depth -= 1
    }

    private mutating func name() throws(JSONError) {
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: "\"") else { throw malformed("a name in quotes is expected") }
        if bytes[index + 1] == UInt8(ascii: "$") { hasMarkedMembers = true }
        try string()
        guard try takes(UInt8(ascii: ":")) else { throw malformed("a colon is expected") }
    }

    private mutating func string() throws(JSONError) {
        index += 1
        let start = index
        var isEscaped = false
        while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
            if bytes[index] == UInt8(ascii: "\\") {
                isEscaped = true
                index += 1
            }
            index += 1
        }
        guard index < bytes.count else { throw malformed("the text ends inside a string") }
        nodes.append(
            JSONDocument.Node(
                kind: isEscaped ? .escapedString : .string, start: Int32(start), end: Int32(index), next: Int32(nodes.count + 1)))
        index += 1
    }

    private mutating func number() throws(JSONError) {
        let node = open(.number)
        let start = index
        while index < bytes.count, Self.isOfNumber(bytes[index]) { index += 1 }
        guard index > start else { throw malformed("a value is expected") }
        close(node, at: index)
    }

    private static func isOfNumber(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
            UInt8(ascii: "E"):
            true
        default: false
        }
    }

    private mutating func word(_ kind: JSONDocument.Kind, _ length: Int) throws(JSONError) {
        guard index + length <= bytes.count else { throw malformed("true, false or null is expected") }
        let node = open(kind)
        index += length
        close(node, at: index)
    }

    private mutating func open(_ kind: JSONDocument.Kind) -> Int {
        nodes.append(JSONDocument.Node(kind: kind, start: Int32(index), end: 0, next: 0))
        return nodes.count - 1
    }

    private mutating func close(_ node: Int, at end: Int) {
        nodes[node].end = Int32(end)
        nodes[node].next = Int32(nodes.count)
    }

    private mutating func continues(until end: UInt8) throws(JSONError) -> Bool {
        if try takes(UInt8(ascii: ",")) { return true }
        if try takes(end) { return false }
        throw malformed("a comma or \(Character(Unicode.Scalar(end))) is expected")
    }

    private mutating func takes(_ byte: UInt8) throws(JSONError) -> Bool {
        skipSpace()
        guard index < bytes.count else { throw malformed("the text ends inside an object or array") }
        guard bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while index < bytes.count, bytes[index] <= UInt8(ascii: " ") { index += 1 }
    }

    private func malformed(_ message: String) -> JSONError { JSONError(.malformed, message, offset: index) }
}
