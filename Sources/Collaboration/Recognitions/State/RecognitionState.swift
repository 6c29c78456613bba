package import FoundationEssentials

/// Thanks that were given.
package struct RecognitionState: EndingMatterState {
    package var title = ""
    package var opener: MemberID?
    /// Who is thanked in person; nil when a party is.
    package var member: MemberID?
    /// The party that is thanked, or the posts that the member held.
    package var parties: [Party] = []
    /// The accepted request that shows what the thanks are for.
    package var request = RequestNumber.unopened
    package var text: String?
    package var month = CalendarMonth(of: .distantPast)
    package var givenAt = Date.distantPast
    package var acknowledgedAt: Date?
    package var reply: String?
    package var ending: Ending?

    package init() {}

    package var progress: String { acknowledgedAt == nil ? "given" : "acknowledged" }
}
