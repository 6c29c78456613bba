import Collaboration
import EventLog
import FoundationEssentials

/// Gathers rows to cases by a mapping. A value: feed it rows, then ask for the cases.
struct CaseCollector {
    private let reader: RowReader
    private let endedBy: Set<String>
    private let source: String
    private var cases: [String: GatheredCase] = [:]
    private var order: [String] = []

    init(_ mapping: ImportMapping) {
        reader = RowReader(mapping)
        endedBy = mapping.endedBy
        source = mapping.source
    }

    /// Takes a row, or says why not.
    mutating func add(_ row: HistoryRow) throws(ImportProblem) {
        let caseID = try reader.caseID(row)
        let (step, facts) = (try reader.step(row), try reader.facts(row))
        var gathered = cases[caseID] ?? GatheredCase()
        try gathered.add(step, id: reader.id(row), facts, ends: endedBy.contains(step.activity))
        if cases.updateValue(gathered, forKey: caseID) == nil { order.append(caseID) }
    }

    /// The cases in the order in which the file names them, their steps in the order of time.
    func collected() -> [ImportCase] {
        order.compactMap { id in cases[id]?.command(source: source, caseID: id) }
    }
}
