package import FoundationEssentials

/// Somebody gave thanks.
package struct RecognitionGiven: MatterEvent {
    package typealias Kind = Recognition
    package static let type = "RecognitionGiven"

    let title: String
    /// Who is thanked in person; nil when a party is.
    let member: MemberID?
    /// The party that is thanked, or the posts that the member held then.
    package let parties: [Party]
    let request: RequestNumber
    let text: String?
    /// In which of the giver's months it counts.
    let month: CalendarMonth
    let giver: MemberID?

    package func apply(to state: inout RecognitionState, at occurredAt: Date) {
        state.title = title
        state.opener = giver
        state.member = member
        state.parties = parties
        state.request = request
        state.text = text
        state.month = month
        state.givenAt = occurredAt
    }
}
