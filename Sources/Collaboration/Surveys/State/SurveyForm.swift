/// What a survey asks about.
package enum SurveyForm: String, Codable, Sendable, Hashable, CaseIterable {
    /// How one is.
    case pulse
    /// How one finds working with another department.
    case relationship

    var items: [SurveyItem] {
        switch self {
        case .pulse: [.wellbeing, .belonging, .cohesion]
        case .relationship:
            [
                .frequentCommunication, .timelyCommunication, .accurateCommunication, .problemSolvingCommunication, .sharedGoals,
                .sharedKnowledge, .mutualRespect,
            ]
        }
    }

    /// How many of the items an answer has at least.
    var minimumItems: Int {
        switch self {
        case .pulse: items.count
        case .relationship: 5
        }
    }
}
