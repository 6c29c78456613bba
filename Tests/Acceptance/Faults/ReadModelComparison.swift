import Collaboration
import EventLog
import Postgres
import Projections
import ReadModels
import TestSupport

@testable import rapport

/// Compares the rows that a model's table holds with those that its fold of the whole log gives, made anew.
struct ReadModelComparison {
    let node: Node

    /// What differs in any model, in words.
    ///
    /// Where processes are at work they do what has fallen due, so that the log may go on by itself; tables and log are compared where it stood
    /// still meanwhile.
    func differences() async throws -> [String] {
        var differences: [String] = []
        try await eventually("nothing is appended during the comparison") {
            let mark = try await node.log.head().position
            try await node.progress.wait(for: mark, limit: .seconds(120))
            differences = []
            for model in CollaborationModels.all { differences += try await self.differences(in: model) }
            return try await node.log.head().position == mark
        }
        return differences
    }

    private func differences<Model: ReadModel<CollaborationRecord>>(in model: Model) async throws -> [String] {
        let stored = try await stored(model)
        let folded = try await node.log.rows(of: model, asOf: .now, decoder: CollaborationModels.decoder(node.codec))
        return Set(stored.keys).union(folded.keys).sorted().filter { stored[$0] != folded[$0] }.map { key in
            "\(model.table) holds for \(key) \(text(stored[key])), and the log says \(text(folded[key]))"
        }
    }

    private func stored<Model: ReadModel>(_ model: Model) async throws -> [String: Model.Row] {
        let rows = try await node.pool.query(
            "SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(node.log.id.rawValue)", named: "stored rows")
        return try rows.reduce(into: [:]) { rows, row in
            let (key, json) = try row.decode(String.self, PostgresJSON.self)
            rows[key] = try JSONValue(parsing: json.text).decode(Model.Row.self)
        }
    }

    private func text(_ row: (some Encodable)?) -> String { row.flatMap { try? JSONValue(encoding: $0).canonical } ?? "nothing" }
}
