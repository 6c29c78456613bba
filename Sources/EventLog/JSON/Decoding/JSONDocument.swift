/// A JSON text and a table of where in it each value stands, from which values are decoded without a tree in between: the payload and metadata
/// of every event, and every row, come through here.
///
/// It is for text that was checked when it was stored, so unlike ``JSONValue/init(parsing:)`` it looks at nothing but where values begin and end.
public final class JSONDocument: Sendable {
    enum Kind: UInt8 { case object, array, string, escapedString, number, yes, no, null }

    /// A value, or a member's name, which is the node before its value.
    struct Node {
        let kind: Kind
        /// The bytes; of a string those between the quotation marks.
        let start: Int32
        var end: Int32
        /// The node behind it and all that it holds.
        var next: Int32
    }

    let bytes: [UInt8]
    /// In the order of the text; the first is the whole.
    let nodes: [Node]
    /// Whether a member's name begins with `$`, as where a value is sealed.
    public let hasMarkedMembers: Bool

    /// - Throws: `malformed`.
    public convenience init(_ text: String) throws(JSONError) { try self.init(Array(text.utf8)) }

    /// The same value as text.
    public convenience init(_ value: JSONValue) throws(JSONError) { try self.init(value.canonicalBytes) }

    private init(_ bytes: [UInt8]) throws(JSONError) {
        var scanner = JSONScanner(bytes)
        try scanner.scan()
        (self.bytes, nodes, hasMarkedMembers) = (bytes, scanner.nodes, scanner.hasMarkedMembers)
    }

    /// The whole as a `Value`, with dates as ``RapportJSON`` writes them.
    ///
    /// - Throws: `DecodingError` naming the member that is missing or of the wrong kind.
    public func decode<Value: Decodable>(_ type: Value.Type = Value.self) throws -> Value { try decode(type, at: 0) }

    /// The text of a node, as it stands.
    func text(_ node: Int) -> ArraySlice<UInt8> {
        switch nodes[node].kind {
        case .string, .escapedString: bytes[Int(nodes[node].start) - 1...Int(nodes[node].end)]
        default: bytes[Int(nodes[node].start)..<Int(nodes[node].end)]
        }
    }
}
