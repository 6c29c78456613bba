import Collaboration
import FoundationEssentials

/// Understands single rows by a mapping.
struct RowReader {
    /// Longer texts than this are no names: they would make the log heavy for nothing.
    private static let textLimit = 1000

    private let mapping: ImportMapping
    private var columns: ImportMapping.Columns { mapping.columns }

    init(_ mapping: ImportMapping) { self.mapping = mapping }

    func caseID(_ row: HistoryRow) throws(ImportProblem) -> String {
        try needed(columns.caseID, in: row, .missingCase, "which case it belongs to")
    }

    /// The file's own id of the row.
    func id(_ row: HistoryRow) -> String? { text(columns.id, in: row) }

    /// The step, whose key depends on its neighbours and is still empty.
    func step(_ row: HistoryRow) throws(ImportProblem) -> ImportedStep {
        let activity = try needed(columns.activity, in: row, .missingActivity, "what was done")
        guard let kind = mapping.activities[activity] ?? mapping.otherActivities else {
            throw ImportProblem(
                line: row.line, .unknownActivity,
                "The mapping does not name the activity “\(activity)”. Add it to activities, or set otherActivities.")
        }
        guard let at = try time(columns.time, in: row) else {
            throw ImportProblem(line: row.line, .missingTime, "It does not say when: \(columns.time) is empty.")
        }
        let resource = text(columns.resource, in: row)
        return ImportedStep(
            key: "", line: row.line, activity: activity, kind: kind, at: at, resource: resource, group: text(columns.group, in: row),
            lifecycle: text(columns.lifecycle, in: row), automated: resource.map(mapping.automated.contains) ?? false)
    }

    func facts(_ row: HistoryRow) throws(ImportProblem) -> RowFacts {
        RowFacts(
            customer: party(columns.customer, in: row), performer: party(columns.performer, in: row),
            started: try time(columns.started, in: row), due: try time(columns.due, in: row), ended: try time(columns.ended, in: row))
    }

    private func text(_ column: String?, in row: HistoryRow) -> String? {
        guard let column, let text = row.values[column]?.trimmingWhitespace, !mapping.missing.contains(text) else { return nil }
        return String(text.prefix(Self.textLimit))
    }

    private func needed(
        _ column: String, in row: HistoryRow, _ reason: ImportProblem.Reason, _ what: String
    ) throws(ImportProblem) -> String {
        guard let text = text(column, in: row) else {
            throw ImportProblem(line: row.line, reason, "It does not say \(what): \(column) is empty.")
        }
        return text
    }

    private func party(_ column: String?, in row: HistoryRow) -> ImportedParty? {
        text(column, in: row).map { ImportedParty(name: $0, department: mapping.departments[$0]) }
    }

    private func time(_ column: String?, in row: HistoryRow) throws(ImportProblem) -> Date? {
        guard let column, let text = text(column, in: row) else { return nil }
        switch mapping.times.date(text) {
        case .success(let date): return date
        case .failure(let flaw): throw ImportProblem(line: row.line, .wrongTime, "\(column) is “\(text)”: \(flaw.advice)")
        }
    }
}

extension TimeReader.Flaw {
    fileprivate var advice: String {
        switch self {
        case .noTime: "no time that the mapping knows. Its form may be named in times.formats."
        case .noZone: "a time without a zone. Name the zone in times.zone."
        case .ambiguous: "shown twice by the clocks. Say in times.ambiguous whether the earlier or the later is meant."
        }
    }
}

extension String {
    fileprivate var trimmingWhitespace: String {
        let start = drop { $0.isWhitespace }
        return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
}
