package import FoundationEssentials

/// What is offered, and to whom.
package struct TrainingTerms: Codable, Sendable, Hashable {
    package var title = ""
    /// What is learnt and practised.
    package var content = ""
    package var form = TrainingForm.course
    /// Whose members it is for; with none, everybody's.
    package var departments: [DepartmentID] = []
    /// Of which levels; with none, of all.
    package var levels: [Level] = []
    package var begins: Date?
    /// How many members can take part; nil for as many as like.
    package var places: Int?

    /// The terms as they may stand.
    func checked(_ context: MatterContext) throws(Refusal) -> TrainingTerms {
        try context.require(departments)
        guard Set(levels).count == levels.count else { throw Refusal(.invalidValue, about: "levels") }
        if let places { try context.require(places, in: 1...100_000, "places") }
        var terms = self
        terms.title = try TextRules.title(title)
        terms.content = try TextRules.checked(content, "content")
        return terms
    }

    /// The first post of a member by which the training is for them.
    func post(of member: MemberID, _ context: MatterContext) throws(Refusal) -> OrganisationState.Post {
        try context.require(member: member)
        let held = context.organisation.posts(of: member, at: context.now).compactMap { context.organisation.posts[$0] }
        guard let post = held.first(where: { addresses($0) }) else { throw Refusal(.notAddressed, about: member.rawValue) }
        return post
    }

    private func addresses(_ post: OrganisationState.Post) -> Bool {
        (departments.isEmpty || departments.contains(post.department)) && (levels.isEmpty || levels.contains(post.level))
    }
}
