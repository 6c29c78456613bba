import Collaboration
import EventLog
import Foundation
import Hummingbird
import Projections

/// Parameters of queries, each with a clear word about what would be right.
extension Request {
    func parameter(_ name: String) -> String? { uri.queryParameters[Substring(name)].map { String($0) } }

    func parameter<Value>(_ name: String, _ whatIsRight: String, _ read: (String) -> Value?) throws(Problem) -> Value? {
        guard let text = parameter(name) else { return nil }
        guard let value = read(text) else { throw .invalidParameter(name, "\"\(text)\" is not \(whatIsRight)") }
        return value
    }

    /// A text that somebody looks for.
    func text(_ name: String) throws(Problem) -> String? {
        try parameter(name, "a text of 1 to 200 characters without NUL") { (1...200).contains($0.count) && !$0.contains("\0") ? $0 : nil }
    }

    func slug<ID: Slug>(_ name: String, as type: ID.Type = ID.self) throws(Problem) -> ID? {
        try parameter(name, "an id: lower-case letters, digits and hyphens") { ID(rawValue: $0) }
    }

    /// A moment is a position or a time; with `basis=business` the time is when things happened and not when they were known.
    func moment(_ name: String) throws(Problem) -> AsOf {
        let isBusiness = try parameter("basis", "recorded or business") { ["recorded": false, "business": true][$0] } ?? false
        return try parameter(name, "a position, or a time such as 2025-03-03T09:00:00+08:00") { text in
            if let position = Int64(text), position >= 0 { return isBusiness ? nil : .position(LogPosition(rawValue: position)) }
            return Timestamp.date(from: text).map { isBusiness ? .occurred($0) : .recorded($0) }
        } ?? .now
    }

    /// Reads your own writes: the position that must be folded before the answer.
    func waitFor() throws(Problem) -> LogPosition? { try position("waitFor") }

    func position(_ name: String) throws(Problem) -> LogPosition? {
        try parameter(name, "a position") { Int64($0).flatMap { $0 >= 0 ? LogPosition(rawValue: $0) : nil } }
    }
}

extension APIContext {
    /// The request that the path names, such as `R-10482`.
    func requestNumber() throws -> RequestNumber {
        let text = try parameters.require("number")
        guard let number = RequestNumber(text) else {
            throw Problem.notFound("\"\(text)\" is not the number of a request, such as R-10482")
        }
        return number
    }
}
