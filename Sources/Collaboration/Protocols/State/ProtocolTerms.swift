package import FoundationEssentials

/// How a supplier can be reached.
package struct ProtocolTerms: Codable, Sendable, Hashable {
    package var title: String
    package var channel: ProtocolChannel
    /// Where on that channel: a group, a number, a room.
    package var address: String?
    /// Working minutes within which an answer comes.
    package var responseMinutes: Int
    /// Whose hours are the working minutes.
    package var calendar: CalendarVersion
    /// Whom to turn to when no answer comes, the lowest rung first.
    package var ladder: [ProtocolRung]
    package var reviewDue: Date

    /// The terms as they may stand.
    func checked(_ context: MatterContext) throws(Refusal) -> ProtocolTerms {
        try context.require(responseMinutes, in: 1...1_000_000, "responseMinutes")
        try checkLadder(context)
        var terms = self
        terms.title = try TextRules.title(title)
        terms.address = try TextRules.checked(ifGiven: address, "address", limit: TextRules.shortLimit)
        return terms
    }

    /// A ladder leads somewhere, and past nobody twice.
    private func checkLadder(_ context: MatterContext) throws(Refusal) {
        try context.require(ladder.count, in: 1...10, "ladder")
        for rung in ladder {
            guard context.organisation.posts[rung.post] != nil else { throw Refusal(.unknownPost, about: rung.post.rawValue) }
            try context.require(rung.afterDays, in: 0...365, "afterDays")
        }
        guard Set(ladder.map(\.post)).count == ladder.count else { throw Refusal(.invalidValue, about: "ladder") }
    }
}
