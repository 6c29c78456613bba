import Collaboration

/// A member as the service shows one.
struct MemberEntry: Decodable {
    let member: MemberID
    /// Not there once it was erased.
    let name: BilingualText?
    let posts: [PostID]
    let roles: [Role]

    /// Members as a table, one a line.
    static func table(_ members: [MemberEntry], _ language: Language) -> Table {
        var table = Table([
            .words(language(en: "MEMBER", zh: "成员")), .words(language(en: "NAME", zh: "姓名")),
            .words(language(en: "POSTS", zh: "岗位")), .words(language(en: "ROLES", zh: "角色")),
        ])
        for item in members {
            table.add([
                item.member.rawValue, item.name.map(language.callAsFunction) ?? "", item.posts.map(\.rawValue).joined(separator: " "),
                item.roles.map(\.rawValue).joined(separator: " "),
            ])
        }
        return table
    }
}
