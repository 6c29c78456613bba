extension OrganisationDecider {
    static func register(_ command: RegisterMember, _ state: OrganisationState) throws(Refusal) -> MemberRegistered {
        guard !state.members.contains(command.member) else { throw Refusal(.memberExists, about: command.member.rawValue) }
        var email: Sealable<String>?
        if let address = command.email {
            email = Sealable(try TextRules.checked(address, "email", limit: TextRules.shortLimit), under: command.member.key)
        }
        return MemberRegistered(
            member: command.member, name: Sealable(try TextRules.checked(command.name, "name"), under: command.member.key), email: email)
    }

    static func grant(_ command: GrantRole, _ state: OrganisationState) throws(Refusal) -> RoleGranted {
        try check(command.member, in: state)
        guard state.roles[command.member]?.contains(command.role) != true else {
            throw Refusal(.roleAlreadyGranted, about: command.role.rawValue)
        }
        return RoleGranted(member: command.member, role: command.role)
    }

    static func revoke(_ command: RevokeRole, _ state: OrganisationState) throws(Refusal) -> RoleRevoked {
        try check(command.member, in: state)
        guard state.roles[command.member]?.contains(command.role) == true else {
            throw Refusal(.roleNotGranted, about: command.role.rawValue)
        }
        return RoleRevoked(member: command.member, role: command.role)
    }

    static func check(_ member: MemberID, in state: OrganisationState) throws(Refusal) {
        guard state.members.contains(member) else { throw Refusal(.unknownMember, about: member.rawValue) }
    }
}
