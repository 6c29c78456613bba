import Foundation
import FoundationXML

/// Makes rows of an XES log (IEEE 1849): one an event, with the attributes of its trace as `case:…`.
///
/// Global defaults, classifiers and nested attributes say nothing about what happened and are passed over.
final class XESReader: NSObject {
    private static let attributes: Set = ["string", "date", "int", "float", "boolean", "id"]

    private let take: (Result<HistoryRow, ImportProblem>) -> Void
    private var path: [String] = []
    private var trace: [String: String] = [:]
    private var events: [HistoryRow] = []

    private init(_ take: @escaping (Result<HistoryRow, ImportProblem>) -> Void) { self.take = take }

    /// Reads to the end, or to where the document breaks off.
    static func read(_ source: ByteSource, _ take: @escaping (Result<HistoryRow, ImportProblem>) -> Void) {
        let reader = XESReader(take)
        let stream = ByteStream(source)
        let parser = XMLParser(stream: stream)
        parser.delegate = reader
        // The parser takes a document for whole that ends between two elements.
        if parser.parse(), stream.failure == nil, reader.path.isEmpty { return }
        reader.breakOff()
        take(Result.failure(problem(stream.failure, parser)))
    }

    private static func problem(_ failure: ByteSource.Failure?, _ parser: XMLParser) -> ImportProblem {
        if let failure { return ImportProblem(line: parser.lineNumber, failure) }
        let reason = (parser.parserError as NSError?).map { "XML error \($0.code)" } ?? "it breaks off"
        return ImportProblem(
            line: parser.lineNumber, .malformedXML, "Not well-formed XML from here on (\(reason)); what follows cannot be read.")
    }

    /// Gives out what was whole when the document ended too early.
    private func breakOff() {
        if path.starts(with: ["log", "trace", "event"]) { events.removeLast() }
        endTrace()
    }

    private func endTrace() {
        for var event in events {
            event.values.merge(trace) { own, _ in own }
            take(Result.success(event))
        }
        (trace, events) = ([:], [])
    }
}

extension XESReader: XMLParserDelegate {
    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        if Self.attributes.contains(element), let key = attributes["key"], let value = attributes["value"] {
            keep(key, value)
        } else if path == ["log", "trace"], element == "event" {
            events.append(HistoryRow(line: parser.lineNumber, values: [:]))
        }
        path.append(element)
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
        path.removeLast()
        if path == ["log"], element == "trace" { endTrace() }
    }

    private func keep(_ key: String, _ value: String) {
        switch path {
        case ["log", "trace"]: trace["case:" + key] = value
        case ["log", "trace", "event"]: events[events.count - 1].values[key] = value
        default: break
        }
    }
}
