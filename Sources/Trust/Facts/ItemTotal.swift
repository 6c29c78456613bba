/// What a group answered to one item of a survey, summed up: single answers are not for anybody to see.
public struct ItemTotal: Hashable, Sendable {
    /// What is asked about. All but the pulse are asked about another department, after the dimensions of relational coordination (Gittell); the
    /// wording of the questions is this product's own.
    public enum Item: String, Sendable, Hashable, CaseIterable {
        case pulse
        case frequentCommunication, timelyCommunication, accurateCommunication, problemSolvingCommunication
        case sharedGoals, sharedKnowledge, mutualRespect
    }

    public let origin: Origin
    public let item: Item
    /// How many answered it.
    public let raters: Int
    /// Of their grades.
    public let sum: Int

    /// - Precondition: somebody answered, and each gave 1 … 5.
    public init(_ origin: Origin, _ item: Item, raters: Int, sum: Int) {
        precondition(raters > 0 && raters...(5 * raters) ~= sum, "A grade is 1 … 5")
        self.origin = origin
        self.item = item
        self.raters = raters
        self.sum = sum
    }

    /// The mean grade, with the weight of all who gave it.
    var contribution: Contribution {
        Contribution(origin, item.kind, factor: Double(raters), measures: [.grade: Double(sum) / Double(raters)])
    }
}

extension ItemTotal.Item {
    fileprivate var kind: Contribution.Kind {
        switch self {
        case .pulse: .pulse
        case .frequentCommunication: .frequentCommunication
        case .timelyCommunication: .timelyCommunication
        case .accurateCommunication: .accurateCommunication
        case .problemSolvingCommunication: .problemSolvingCommunication
        case .sharedGoals: .sharedGoals
        case .sharedKnowledge: .sharedKnowledge
        case .mutualRespect: .mutualRespect
        }
    }
}
