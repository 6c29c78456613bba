/// Reads an object's members. Its one generic `decode` stands for all that the protocol asks for.
final class JSONMembersReader<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let document: JSONDocument
    private let object: Int
    private let end: Int
    /// Where the last member that was found is followed by another: it is often the next that is asked for.
    private var cursor: Int

    init(_ document: JSONDocument, _ node: Int) throws {
        guard document.nodes[node].kind == .object else { throw document.mismatch([String: Any].self, node) }
        self.document = document
        object = node
        end = Int(document.nodes[node].next)
        cursor = node + 1
    }

    var codingPath: [any CodingKey] { [] }

    var allKeys: [Key] {
        var keys: [Key] = []
        var name = object + 1
        while name < end {
            if let text = try? document.string(at: name), let key = Key(stringValue: text) { keys.append(key) }
            name = Int(document.nodes[name + 1].next)
        }
        return keys
    }

    func contains(_ key: Key) -> Bool { value(key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { document.nodes[try required(key)].kind == .null }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        let node = try required(key)
        do { return try document.decode(type, at: node) } catch let error as DecodingError { throw error.inside(key) }
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        guard let node = value(key), document.nodes[node].kind != .null else { return nil }
        do { return try document.decode(type, at: node) } catch let error as DecodingError { throw error.inside(key) }
    }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
        try decoder(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try decoder(key).unkeyedContainer() }

    func superDecoder() throws -> any Decoder { JSONDocumentDecoder(document: document, node: object) }

    func superDecoder(forKey key: Key) throws -> any Decoder { try decoder(key) }

    private func decoder(_ key: Key) throws -> JSONDocumentDecoder {
        JSONDocumentDecoder(document: document, node: try required(key))
    }

    private func required(_ key: Key) throws -> Int {
        if let node = value(key) { return node }
        throw DecodingError.keyNotFound(key, .init(codingPath: [], debugDescription: "there is no member \(key.stringValue)"))
    }

    /// The node of a member's value.
    private func value(_ key: Key) -> Int? {
        let name = key.stringValue
        return find(name, from: cursor, to: end) ?? find(name, from: object + 1, to: cursor)
    }

    private func find(_ name: String, from start: Int, to limit: Int) -> Int? {
        let wanted = name.utf8
        var node = start
        while node < limit {
            let next = Int(document.nodes[node + 1].next)
            if document.isName(wanted, at: node) {
                cursor = next
                return node + 1
            }
            node = next
        }
        return nil
    }
}

extension JSONDocument {
    /// Whether the node is a string with these bytes.
    fileprivate func isName(_ wanted: String.UTF8View, at node: Int) -> Bool {
        let place = nodes[node]
        guard place.kind == .string else { return (try? string(at: node))?.utf8.elementsEqual(wanted) ?? false }
        guard Int(place.end - place.start) == wanted.count else { return false }
        var index = Int(place.start)
        for byte in wanted {
            if bytes[index] != byte { return false }
            index += 1
        }
        return true
    }
}
