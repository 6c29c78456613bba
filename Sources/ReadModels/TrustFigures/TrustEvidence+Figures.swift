import Collaboration
import CommandHandling
import Trust

extension TrustEvidence {
    /// Trust between departments, or between parties as they were named, where there is a fact about it.
    func cells(amongPosts: Bool, _ surveys: [ClosedSurvey]) -> [TrustCell] {
        let known = Set(
            rows.filter { $0.kind != .attribution }.map { row in
                amongPosts ? [row.from, row.to] : [Party(department: row.from.department), Party(department: row.to.department)]
            }
        ).filter { $0[0] != $0[1] && (!amongPosts || $0.contains { $0.post != nil }) }
        let praises = known.reduce(into: [:]) { $0[$1] = praise(between: FigureSubject(from: $1[0], to: $1[1])) }
        let trusts = praises.reduce(into: [:]) { $0[$1.key] = trust(FigureSubject(from: $1.key[0], to: $1.key[1]), $1.value) }
        return trusts.sorted { $0.key.description < $1.key.description }.map { pair, appraisal in
            let back = trusts[[pair[1], pair[0]]]
            return TrustCell(
                from: pair[0], to: pair[1], fromName: directory.name(of: pair[0]), toName: directory.name(of: pair[1]),
                trust: Indicator(appraisal.figure), reciprocity: back.flatMap { Reciprocity.reckon(appraisal, $0).figure.value },
                isMutualPraise: praises[pair]?.isFlagged ?? false,
                relationship: amongPosts
                    ? nil : RelationshipFigure(of: .init(from: pair[0].department, to: pair[1].department), in: surveys),
                facts: appraisal.contributions.count)
        }
    }

    /// Trust between levels, the blame triangle and the rate of contested attributions.
    var levelFigures: LevelFigures {
        let matrix = levels
        let attributions = rows.compactMap(\.contested)
        return LevelFigures(
            cells: Level.allCases.flatMap { from in
                Level.allCases.map { to in
                    let cell = matrix[from: from, to: to]
                    return LevelFigures.Cell(from: from, to: to, trust: Indicator(cell.figure), facts: cell.contributions.count)
                }
            },
            blameTriangle: matrix.blameTriangle.figure.value, contested: Share(attributions.count { $0 }, of: attributions.count))
    }
}
