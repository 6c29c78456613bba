package import FoundationEssentials

/// A survey as it stands.
package struct SurveyState: MatterState {
    package var form = SurveyForm.pulse
    package var terms = RoundTerms()
    package var opener: MemberID?
    /// How many people held a post in one of the departments when it was opened.
    package var invited = 0
    /// How many answers there are, and no more about them.
    package var answers = 0
    /// What the answers add up to, where that may be shown; none before the closing.
    package var figures: [SurveyFigure] = []
    package var closedAt: Date?
    /// Why it was cancelled.
    package var cancellation: String?

    /// The answers themselves, for the rules that have folded the whole stream. They are no part of what is stored or shown.
    var given: [GivenAnswer] = []

    private enum CodingKeys: String, CodingKey {
        case form, terms, opener, invited, answers, figures, closedAt, cancellation
    }

    package init() {}

    package var title: String { terms.title }
    package var parties: [Party] { terms.parties }
    package var status: String {
        guard cancellation == nil else { return "cancelled" }
        return closedAt == nil ? "open" : "closed"
    }

    /// A line for each answer would tell when each of a few people answered.
    package func tells(_ type: String) -> Bool { type != SurveyAnswered.type }

    func requireOpen() throws(Refusal) {
        guard status == "open" else { throw Refusal(.matterClosed) }
    }
}
