package import FoundationEssentials

/// A series of meetings as it stands.
package struct MeetingState: EndingMatterState {
    package var terms = MeetingTerms()
    package var opener: MemberID?
    /// The next sitting keeps the cadence when it is held by then.
    package var next = Date.distantPast
    /// The sitting that was called and has yet to be held.
    package var called: CalledSitting?
    /// Those that were held, the first first.
    package var sittings: [Sitting] = []
    package var actions: [ActionItem] = []
    package var tally = MeetingTally()
    package var ending: Ending?

    package init() {}

    package var title: String { terms.title }
    package var parties: [Party] { terms.departments.map { Party(department: $0) } }
    package var progress: String { called == nil ? "planned" : "called" }

    /// By when the next sitting would keep the cadence of other terms: the first stays where it was planned.
    func next(under terms: MeetingTerms) -> Date { sittings.last.map { terms.next(after: $0.at) } ?? next }
}
