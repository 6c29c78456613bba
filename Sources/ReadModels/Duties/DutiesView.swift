public import Collaboration
public import CommandHandling
public import FoundationEssentials

/// Who has what to do with the services, who knows it, and which services nobody answers for; reckoned from the directories when it is asked for.
public struct DutiesView: Codable, Sendable, Equatable {
    /// The quarter in which it is asked for.
    public let quarter: Quarter
    public let members: [MemberDuties]
    /// How many of those who have duties attested them in this quarter.
    public let attested: Int
    /// How many have duties and may attest them.
    public let expected: Int
    /// `attested` of `expected`; not there when nobody has duties.
    public let share: Double?
    /// The services offered for which no post is accountable, or a post that nobody holds.
    public let unowned: [ServiceID]

    /// - Parameter member: only this one is listed; the figures are of all.
    public init(_ directories: Directories, member: MemberID? = nil, at now: Date) {
        let (organisation, catalogue) = (directories.organisation, directories.catalogue)
        let quarter = Quarter(containing: now)
        let all = organisation.members.sorted().map { MemberDuties($0, organisation, catalogue, quarter, at: now) }
        let expected = all.filter { entry in
            !entry.duties.isEmpty && organisation.actors(for: entry.member, at: now).contains(where: Rights.mayAttestDuties)
        }
        self.quarter = quarter
        members = all.filter { member == nil || $0.member == member }
        self.expected = expected.count
        attested = expected.count(where: \.attested)
        share = expected.isEmpty ? nil : Double(attested) / Double(expected.count)
        unowned = catalogue.services.keys.filter { catalogue.isOwned($0, in: organisation, at: now) == false }.sorted()
    }
}

extension MemberDuties {
    fileprivate init(
        _ member: MemberID, _ organisation: OrganisationState, _ catalogue: CatalogueState, _ quarter: Quarter, at now: Date
    ) {
        self.member = member
        name = organisation.names[member]
        posts = organisation.posts(of: member, at: now).sorted()
        duties = catalogue.duties(of: posts)
        lastAttestation = catalogue.attestations[member]
        attested = lastAttestation?.quarter == quarter
    }
}
