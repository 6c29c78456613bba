public import EventLog
import Foundation

/// What `Schema/events` says about the events of the log.
public struct EventSchemas: Sendable {
    /// By the name of the file.
    public let documents: [String: JSONValue]
    public let samples: [EventSample]

    /// Reads the files of the repository that the tests were built from.
    public init() throws {
        let directory = (1...4).reduce(URL(fileURLWithPath: #filePath)) { place, _ in place.deletingLastPathComponent() }
            .appendingPathComponent("Schema/events")
        documents = try Self.texts(in: directory).mapValues { try JSONValue(parsing: $0) }
        samples = try Self.texts(in: directory.appendingPathComponent("samples")).flatMap { name, text in
            guard let version = EventVersion(fileName: name) else { throw JSONSchemaError("samples/\(name) is named after no event") }
            return text.split(separator: "\n").enumerated().map {
                EventSample(version: version, line: $0.offset + 1, payload: String($0.element))
            }
        }
    }

    /// The versions that have a schema.
    public var versions: Set<EventVersion> { Set(documents.keys.compactMap(EventVersion.init(fileName:))) }

    /// What of a stored payload is not as its schema wants it.
    ///
    /// - Throws: `JSONSchemaError` when there is none.
    public func violations(in payload: JSONValue, of version: EventVersion) throws -> [JSONSchemaViolation] {
        guard let schema = documents["\(version).json"] else { throw JSONSchemaError("\(version) has no schema") }
        return try JSONSchema(schema, beside: documents).violations(in: payload)
    }

    private static func texts(in directory: URL) throws -> [String: String] {
        let files = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension.hasPrefix("json") }
        return Dictionary(
            uniqueKeysWithValues: try files.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) })
    }
}
