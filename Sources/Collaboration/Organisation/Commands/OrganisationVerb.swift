/// The organisation’s commands by name.
public enum OrganisationVerb: String, Codable, Sendable, Hashable, CaseIterable {
    case defineDepartment = "define-department"
    case renameDepartment = "rename-department"
    case moveDepartment = "move-department"
    case splitDepartment = "split-department"
    case mergeDepartment = "merge-department"
    case definePost = "define-post"
    case renamePost = "rename-post"
    case appointHead = "appoint-head"
    case registerMember = "register-member"
    case assignPost = "assign-post"
    case endAssignment = "end-assignment"
    case grantRole = "grant-role"
    case revokeRole = "revoke-role"
    case setPolicy = "set-policy"
}
