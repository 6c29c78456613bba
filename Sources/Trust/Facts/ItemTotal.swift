/// What a group answered to one item of a survey, summed up: single answers are not for anybody to see.
public struct ItemTotal: Hashable, Sendable {
    public let origin: Origin
    /// What was asked about: the pulse, or a dimension of relational coordination (Gittell); the wording of the questions is this product's own.
    public let item: Contribution.Kind
    /// How many answered it.
    public let raters: Int
    /// Of their grades.
    public let sum: Int

    /// - Precondition: somebody answered, and each gave 1 … 5.
    public init(_ origin: Origin, _ item: Contribution.Kind, raters: Int, sum: Int) {
        precondition(raters > 0 && raters...(5 * raters) ~= sum, "A grade is 1 … 5")
        self.origin = origin
        self.item = item
        self.raters = raters
        self.sum = sum
    }

    /// The mean grade, with the weight of all who gave it.
    var contribution: Contribution {
        Contribution(origin, item, factor: Double(raters), measures: [.grade: Double(sum) / Double(raters)])
    }
}
