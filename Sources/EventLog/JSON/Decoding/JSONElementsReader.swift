/// Reads an array's elements, one after the other. Its one generic `decode` stands for all that the protocol asks for.
struct JSONElementsReader: UnkeyedDecodingContainer {
    private struct Index: CodingKey {
        let intValue: Int?
        var stringValue: String { "\(intValue ?? 0)" }

        init(intValue: Int) { self.intValue = intValue }
        init?(stringValue: String) { nil }
    }

    private let document: JSONDocument
    private let end: Int
    private var node: Int
    private(set) var currentIndex = 0

    init(_ document: JSONDocument, _ node: Int) throws {
        guard document.nodes[node].kind == .array else { throw document.mismatch([Any].self, node) }
        self.document = document
        end = Int(document.nodes[node].next)
        self.node = node + 1
    }

    var codingPath: [any CodingKey] { [] }
    var count: Int? { nil }
    var isAtEnd: Bool { node == end }

    mutating func decodeNil() throws -> Bool {
        guard document.nodes[try element()].kind == .null else { return false }
        advance()
        return true
    }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        let element = try element()
        do {
            let value = try document.decode(type, at: element)
            advance()
            return value
        } catch let error as DecodingError {
            throw error.inside(Index(intValue: currentIndex))
        }
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        try nested().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try nested().unkeyedContainer() }

    mutating func superDecoder() throws -> any Decoder { try nested() }

    private mutating func nested() throws -> JSONDocumentDecoder {
        let decoder = JSONDocumentDecoder(document: document, node: try element())
        advance()
        return decoder
    }

    private func element() throws -> Int {
        if !isAtEnd { return node }
        throw DecodingError.valueNotFound(Any.self, .init(codingPath: [], debugDescription: "the array has no more than \(currentIndex)"))
    }

    private mutating func advance() {
        node = Int(document.nodes[node].next)
        currentIndex += 1
    }
}
