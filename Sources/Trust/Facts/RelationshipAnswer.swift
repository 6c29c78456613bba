public import FoundationEssentials

/// One person's answers about another department, each 1 … 5.
public struct RelationshipAnswer: Hashable, Sendable {
    /// What is asked about, after the dimensions of relational coordination (Gittell); the wording of the questions is this product's own.
    public enum Item: String, Codable, CodingKeyRepresentable, Sendable, Hashable, CaseIterable {
        case frequentCommunication, timelyCommunication, accurateCommunication, problemSolvingCommunication
        case sharedGoals, sharedKnowledge, mutualRespect
    }

    public let origin: Origin
    public let occurredAt: Date
    public let grades: [Item: Int]

    /// - Parameter grades: of the items that were answered.
    /// - Precondition: each is 1 … 5.
    public init(_ origin: Origin, at occurredAt: Date, grades: [Item: Int]) {
        precondition(grades.values.allSatisfy { 1...5 ~= $0 }, "A grade is 1 … 5")
        self.origin = origin
        self.occurredAt = occurredAt
        self.grades = grades
    }

    /// A row an item; together they weigh 1, so that who answered less does not count less.
    var contributions: [Contribution] {
        Item.allCases.compactMap { item in
            grades[item].map {
                Contribution(origin, item.kind, factor: 1 / Double(grades.count), measures: [.grade: Double($0)])
            }
        }
    }
}

extension RelationshipAnswer.Item {
    fileprivate var kind: Contribution.Kind {
        switch self {
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
