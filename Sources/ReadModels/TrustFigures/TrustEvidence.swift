import Collaboration
import CommandHandling
import FoundationEssentials
import Trust

/// All facts and open requests at one moment, from which any subject's are picked.
struct TrustEvidence {
    let rows: [TrustFactRow]
    /// Those that have not ended.
    let requests: [RequestRow]
    let now: Date
    let directory: Directories

    func facts(about subject: FigureSubject) -> TrustFacts {
        var facts = TrustFacts(rows.filter(subject.covers))
        facts.add(requests.filter(subject.covers), at: now, directory)
        return facts
    }

    func trust(_ subject: FigureSubject) -> Appraisal<BetaScore> { trust(subject, praise(between: subject)) }

    func trust(_ subject: FigureSubject, _ praise: MutualPraise) -> Appraisal<BetaScore> {
        facts(about: subject).trust(asOf: now, ratingFactor: praise.factor)
    }

    /// Whether two named sides give each other grades that their promises do not bear out; of everybody nothing is known.
    func praise(between subject: FigureSubject) -> MutualPraise {
        let isNamed = subject.from != nil && subject.to != nil
        let (there, back) = isNamed ? (facts(about: subject), facts(about: subject.reversed)) : (TrustFacts([]), TrustFacts([]))
        return MutualPraise(
            forward: there.ratings, backward: back.ratings,
            promiseKeeping: (
                PromiseKeeping.appraise(there.promises, asOf: now).figure, PromiseKeeping.appraise(back.promises, asOf: now).figure
            ))
    }

    /// Trust between levels, by the levels that people had at the time; what is still open has none yet.
    var levels: LevelMatrix<Level> {
        var cells: [LevelMatrix<Level>.Direction: Appraisal<BetaScore>] = [:]
        for from in Level.allCases {
            for to in Level.allCases {
                cells[.init(from: from, to: to)] = TrustFacts(levelRows(from, to)).trust(asOf: now)
            }
        }
        return LevelMatrix(cells)
    }

    func levelRows(_ from: Level, _ to: Level) -> [TrustFactRow] {
        rows.filter { $0.kind != .attribution && $0.fromLevel == from && $0.toLevel == to }
    }

    /// All there are, in the network's order.
    var departments: [DepartmentID] { directory.organisation.departments.keys.sorted() }

    /// What every department's trust in every other makes of each.
    var network: EigenTrust {
        let departments = departments
        let means = departments.map { from in
            departments.map { trust(FigureSubject(from: Party(department: from), to: Party(department: $0))).figure.map(\.mean) }
        }
        return EigenTrust(departments.map(\.rawValue), trust: means)
    }
}

extension LevelMatrix<Level> {
    var blameTriangle: Reckoning { blameTriangle(executive: .executive, middle: .middle, staff: .staff) }
}
