import ArgumentParser
import Collaboration

/// `rapport query posts`
struct PostsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "posts", abstract: "The posts, and who holds them.")

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let posts: [Post]
    }

    private struct Post: Decodable {
        let post: PostID
        let name: BilingualText
        let department: DepartmentID
        let level: Level
        let holders: [MemberID]
    }

    func run() async throws {
        try await query.ask("/v1/posts", as: Answer.self) { answer, session in
            let language = session.language
            var table = Table([
                .words(language(en: "POST", zh: "岗位")), .words(language(en: "NAME", zh: "名称")),
                .words(language(en: "DEPARTMENT", zh: "部门")), .words(language(en: "LEVEL", zh: "层级")),
                .words(language(en: "HELD BY", zh: "任职人")),
            ])
            for item in answer.posts {
                table.add([
                    item.post.rawValue, language(item.name), item.department.rawValue, language(item.level.words),
                    item.holders.map(\.rawValue).joined(separator: " "),
                ])
            }
            return table.text
        }
    }
}
