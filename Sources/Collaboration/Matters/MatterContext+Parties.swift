extension MatterContext {
    /// Refuses to name a party that there is not, or no longer.
    func require(_ party: Party) throws(Refusal) {
        try organisation.require(party.department)
        guard organisation.contains(party) else { throw Refusal(.unknownPost, about: party.description) }
    }

    /// The party that the sender speaks for: the one named, else the whole department.
    func ownSide(_ named: Party?) throws(Refusal) -> Party {
        guard let named else {
            guard let department = actor.department else { throw Refusal(.notInvolved) }
            return Party(department: department)
        }
        try require(named)
        guard speaks(for: named) else { throw Refusal(.notInvolved, about: named.description) }
        return named
    }

    /// One's own side and another, which must be there and apart.
    func sides(_ own: Party, _ other: Party) throws(Refusal) -> [Party] {
        try require(other)
        guard !own.overlaps(other) else { throw Refusal(.sameParty, about: other.description) }
        return [own, other]
    }

    /// Whether the sender may speak for a party.
    func speaks(for party: Party) -> Bool { Rights.acts(actor, for: party) }
}
