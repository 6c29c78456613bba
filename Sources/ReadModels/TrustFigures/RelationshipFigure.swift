public import Collaboration
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

    /// Nil without a survey, and where fewer items are shown than an answer needs: too much is hidden then for an index.
    init?(of pair: Pair, in surveys: [ClosedSurvey]) {
        let (reckoning, found) = surveys.relationship(pair)
        guard let index = reckoning.figure.value, let survey = found else { return nil }
        self.index = index
        self.survey = survey.id
        raters = survey.totals(of: pair.from, about: pair.to).map(\.raters).min() ?? 0
        closedAt = survey.closedAt
    }
}
