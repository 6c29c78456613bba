import Collaboration
import EventLog
import FoundationEssentials

/// The rows of one case so far.
struct GatheredCase {
    private var steps: [ImportedStep] = []
    private var ids: Set<String> = []
    /// How many steps that are alike in everything the file tells have been seen.
    private var alike: [String: Int] = [:]
    private var facts = RowFacts()
    private var factsAt = Date.distantPast
    private var endedAt: Date?

    /// - Parameters:
    ///   - id: the file's own id of the row, if it has one.
    ///   - ends: whether such a step ends the case.
    mutating func add(_ step: ImportedStep, id: String?, _ said: RowFacts, ends: Bool) throws(ImportProblem) {
        if let id, !ids.insert(id).inserted {
            throw ImportProblem(line: step.line ?? 0, .repeatedID, "An earlier row of this case has the id \(id) already.")
        }
        steps.append(step)
        steps[steps.count - 1].key = id.map { StableHash.text(of: ["id", $0]) } ?? key(of: step)
        note(said, at: step.at)
        if ends { endedAt = max(endedAt ?? step.at, step.at) }
    }

    func command(source: String, caseID: String) -> ImportCase {
        ImportCase(
            facts: CaseFacts(
                source: source, caseID: caseID, customer: facts.customer, performer: facts.performer, startedAt: facts.started,
                plannedDue: facts.due, endedAt: facts.ended ?? endedAt),
            steps: steps.sorted { ($0.at, $0.line ?? 0) < ($1.at, $1.line ?? 0) })
    }

    /// What the case's last step says counts; what it leaves open, an earlier one says.
    private mutating func note(_ said: RowFacts, at time: Date) {
        let isLater = time >= factsAt
        facts = isLater ? said.completed(by: facts) : facts.completed(by: said)
        factsAt = max(factsAt, time)
    }

    /// The same for the same step whatever surrounds it in the file, also when it has been read before; steps that are quite alike are counted.
    private mutating func key(of step: ImportedStep) -> String {
        let parts = [step.activity, Timestamp.text(of: step.at), step.resource ?? "", step.group ?? "", step.lifecycle ?? ""]
        let text = StableHash.text(of: parts)
        let earlier = alike[text, default: 0]
        alike[text] = earlier + 1
        return earlier == 0 ? text : "\(text)-\(earlier + 1)"
    }
}
