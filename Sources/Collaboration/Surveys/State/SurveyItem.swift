/// A question of a survey, answered with a grade from 1, not at all, to 5, wholly.
package enum SurveyItem: String, Codable, CodingKeyRepresentable, Sendable, Hashable, CaseIterable {
    case wellbeing, belonging, cohesion
    case frequentCommunication, timelyCommunication, accurateCommunication, problemSolvingCommunication
    case sharedGoals, sharedKnowledge, mutualRespect

    var question: BilingualText {
        switch self {
        case .wellbeing: .init(zh: "总的来说，我在工作中状态良好。", en: "All in all I am well at work.")
        case .belonging: .init(zh: "我觉得自己是这里的一员。", en: "I feel that I am part of this place.")
        case .cohesion: .init(zh: "各部门齐心协力。", en: "Our departments pull together.")
        case .frequentCommunication: .init(zh: "他们与我们的沟通足够频繁。", en: "They are in touch with us as often as the work needs it.")
        case .timelyCommunication: .init(zh: "我们能及时得知所需的信息。", en: "We hear from them in time to act on it.")
        case .accurateCommunication: .init(zh: "他们告诉我们的信息可靠。", en: "What they tell us turns out to be right.")
        case .problemSolvingCommunication:
            .init(
                zh: "出问题时，他们和我们一起想办法，而不是追究责任。", en: "When something goes wrong they look for a way out with us, not for somebody to blame.")
        case .sharedGoals: .init(zh: "他们与我们目标一致。", en: "They are after the same things as we are.")
        case .sharedKnowledge: .init(zh: "他们了解我们的工作和需要。", en: "They know what our work is and what it takes.")
        case .mutualRespect: .init(zh: "他们尊重我们的工作。", en: "They hold our work in respect.")
        }
    }

    /// The items as fields of a command.
    static let fields: [CommandField] = allCases.map { .optional($0.rawValue, .integer, "\($0.question.zh) \($0.question.en) 1–5") }
}
