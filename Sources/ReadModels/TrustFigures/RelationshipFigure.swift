public import Collaboration
import EventLog
public import FoundationEssentials
import Trust

/// How one department finds working with another, as the last survey of relationships that was closed has it.
public struct RelationshipFigure: Codable, Sendable, Equatable {
    /// 0 … 100: 25·(mean − 1) of all grades that may be shown.
    public let index: Double
    /// The survey, which shows the items one by one.
    public let survey: MatterID
    /// How many answered the item that the fewest answered.
    public let raters: Int
    public let closedAt: Date
}

extension RelationshipFigure {
    /// Whose it is, and of whom.
    struct Pair: Hashable {
        let from: DepartmentID
        let to: DepartmentID
    }

    /// The latest of each pair. Where fewer items are shown than an answer needs, too much is hidden for an index.
    ///
    /// - Parameter surveys: all there are.
    static func latest(_ surveys: [MatterRow]) throws -> [Pair: RelationshipFigure] {
        let closed = try surveys.compactMap { row in
            let state = try row.state.decode(SurveyState.self)
            return state.form == .relationship ? state.closedAt.map { (id: row.id, closedAt: $0, figures: state.figures) } : nil
        }
        return closed.sorted { $0.closedAt < $1.closedAt }.reduce(into: [:]) { found, survey in
            let pairs = Dictionary(grouping: survey.figures.filter { $0.level == nil }) { figure in
                figure.department.flatMap { from in figure.about.map { Pair(from: from, to: $0) } }
            }
            for case (let pair?, let figures) in pairs where figures.count >= RelationshipIndex.minimumItems {
                let (sum, count) = figures.reduce(into: (0, 0)) { $0 = ($0.0 + $1.sum, $0.1 + $1.raters) }
                found[pair] = RelationshipFigure(
                    index: 25 * (Double(sum) / Double(count) - 1), survey: survey.id, raters: figures.map(\.raters).min() ?? 0,
                    closedAt: survey.closedAt)
            }
        }
    }
}
