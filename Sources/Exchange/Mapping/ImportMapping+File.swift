import Collaboration
import Foundation
import WorkingTime

extension ImportMapping {
    private static let keys = [
        "source", "columns", "delimiter", "missing", "times", "activities", "otherActivities", "endedBy", "departments", "automated",
    ]

    /// Reads a mapping file.
    ///
    /// - Throws: `invalidMapping`, with the line, for anything that it does not understand.
    public static func read(path: String) throws(ExchangeError) -> ImportMapping {
        let text: String
        do { text = try String(contentsOfFile: path, encoding: .utf8) } catch {
            throw ExchangeError(.unreadable, "\(path) cannot be read: \((error as NSError).localizedDescription)")
        }
        return try ImportMapping(yaml: text)
    }

    /// Reads the text of a mapping file.
    init(yaml text: String) throws(ExchangeError) {
        let top = try MappingNode.file(text)
        let entries = try top.entries(allowing: Self.keys)
        guard let source = entries["source"] else { throw top.error("The mapping needs a source: the name of this history.") }
        self.init(source: try Self.checked(source: try source.text()))
        columns = try Columns(entries["columns"], in: top)
        if let entry = entries["delimiter"] { delimiter = try Self.delimiter(entry) }
        if let entry = entries["missing"] { missing = Set(try entry.texts()).union([""]) }
        if let entry = entries["times"] { times = try TimeReader(entry) }
        if let entry = entries["activities"] {
            activities = try Self.map(entry) { node throws(ExchangeError) in try node.choice(of: ImportedStepKind.self) }
        }
        if let entry = entries["otherActivities"] { otherActivities = try entry.choice(of: ImportedStepKind.self) }
        if let entry = entries["endedBy"] { endedBy = Set(try entry.texts()) }
        if let entry = entries["departments"] { departments = try Self.map(entry, Self.department) }
        if let entry = entries["automated"] { automated = Set(try entry.texts()) }
    }

    private static func map<Value>(
        _ node: MappingNode, _ read: (MappingNode) throws(ExchangeError) -> Value
    ) throws(ExchangeError) -> [String: Value] {
        var values: [String: Value] = [:]
        for (key, entry) in try node.entries() { values[key] = try read(entry) }
        return values
    }

    private static func department(_ node: MappingNode) throws(ExchangeError) -> DepartmentID {
        let text = try node.text()
        guard let department = DepartmentID(rawValue: text) else {
            throw node.error("“\(text)” is no department's id: 1 to 64 lower-case letters, digits and hyphens.")
        }
        return department
    }

    private static func delimiter(_ node: MappingNode) throws(ExchangeError) -> UInt8 {
        let text = try node.text()
        let delimiters = [",": ",", ";": ";", "|": "|", "tab": "\t", "\t": "\t"]
        guard let byte = delimiters[text]?.utf8.first else { throw node.error("delimiter is “\(text)”. It can be: , ; | tab.") }
        return byte
    }
}

extension ImportMapping.Columns {
    fileprivate init(_ node: MappingNode?, in top: MappingNode) throws(ExchangeError) {
        guard let node else { throw top.error("The mapping needs columns: at least case, activity and time.") }
        let entries = try node.entries(allowing: Self.required.keys.sorted() + Self.optional.keys.sorted())
        self.init()
        for (key, column) in Self.required {
            guard let entry = entries[key] else { throw node.error("columns needs \(key).") }
            self[keyPath: column] = try entry.text()
        }
        for (key, column) in Self.optional { self[keyPath: column] = try entries[key]?.text() }
    }
}

extension TimeReader {
    fileprivate init(_ node: MappingNode) throws(ExchangeError) {
        let entries = try node.entries(allowing: ["zone", "formats", "ambiguous"])
        self.init(
            patterns: try (entries["formats"]?.texts() ?? []).map(TimePattern.init), clock: try entries["zone"].map(Self.clock),
            ambiguous: try entries["ambiguous"]?.choice(of: AmbiguousTime.self))
    }

    private static func clock(_ node: MappingNode) throws(ExchangeError) -> WallClock {
        let zone = try node.text()
        do { return try WallClock(timeZone: zone) } catch { throw node.error(error.message) }
    }
}
