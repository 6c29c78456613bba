import Yams

/// A place in a mapping file, which knows its line: so that a slip is told with where it is and what would be right.
struct MappingNode {
    /// How the file calls it, such as `times.zone`.
    let name: String
    private let node: Node

    init(name: String, _ node: Node) {
        self.name = name
        self.node = node
    }

    /// Reads YAML, whose top is a map.
    static func file(_ text: String) throws(ExchangeError) -> MappingNode {
        do {
            guard let node = try Yams.compose(yaml: text) else { throw ExchangeError(.invalidMapping, "The mapping file is empty.") }
            return MappingNode(name: "", node)
        } catch let error as ExchangeError {
            throw error
        } catch {
            throw ExchangeError(.invalidMapping, "The mapping file is not YAML: \(error)")
        }
    }

    /// The entries of a map of which every key is known.
    func entries(allowing known: [String]) throws(ExchangeError) -> [String: MappingNode] {
        let entries = try entries()
        if let stranger = entries.first(where: { !known.contains($0.key) }) {
            throw stranger.value.error("“\(stranger.key)” means nothing here. There is: \(known.joined(separator: ", ")).")
        }
        return entries
    }

    /// The entries of a map.
    func entries() throws(ExchangeError) -> [String: MappingNode] {
        guard let mapping = node.mapping else { throw error("\(isTop ? "The mapping" : name) should be a map of keys and values.") }
        var entries: [String: MappingNode] = [:]
        for (key, value) in mapping {
            guard let text = key.scalar?.string else { throw error("A key of \(name) is not a text.") }
            let entry = MappingNode(name: isTop ? text : "\(name).\(text)", value)
            guard entries.updateValue(entry, forKey: text) == nil else { throw entry.error("\(entry.name) stands there twice.") }
        }
        return entries
    }

    /// A text; a number is taken as it is written.
    func text() throws(ExchangeError) -> String {
        guard let scalar = node.scalar else { throw error("\(name) should be a text.") }
        return scalar.string
    }

    /// A list of texts.
    func texts() throws(ExchangeError) -> [String] {
        guard let sequence = node.sequence else { throw error("\(name) should be a list, such as [a, b].") }
        var texts: [String] = []
        for item in sequence { texts.append(try MappingNode(name: name, item).text()) }
        return texts
    }

    /// One of the values that an enumeration has.
    func choice<Value: RawRepresentable & CaseIterable>(of type: Value.Type) throws(ExchangeError) -> Value
    where Value.RawValue == String {
        let text = try text()
        guard let value = Value(rawValue: text) else {
            throw error("\(name) is “\(text)”. It can be: \(Value.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return value
    }

    func error(_ message: String) -> ExchangeError {
        ExchangeError(.invalidMapping, node.mark.map { "Line \($0.line): \(message)" } ?? message)
    }

    private var isTop: Bool { name.isEmpty }
}
