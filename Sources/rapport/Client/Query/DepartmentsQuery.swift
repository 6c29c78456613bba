import ArgumentParser
import Collaboration

/// `rapport query departments`
struct DepartmentsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "departments", abstract: "The departments.")

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let departments: [Department]
    }

    private struct Department: Decodable {
        let department: DepartmentID
        let name: BilingualText
        let parent: DepartmentID?
        let head: PostID?
        let successor: DepartmentID?
    }

    func run() async throws {
        try await query.ask("/v1/departments", as: Answer.self) { answer, session in
            let language = session.language
            var table = Table([
                .words(language(en: "DEPARTMENT", zh: "部门")), .words(language(en: "NAME", zh: "名称")),
                .words(language(en: "ABOVE", zh: "上级")), .words(language(en: "HEAD", zh: "负责岗位")),
                .words(""),
            ])
            for item in answer.departments {
                table.add([
                    item.department.rawValue, language(item.name), item.parent?.rawValue ?? "", item.head?.rawValue ?? "",
                    item.successor.map { language(en: "merged into \($0)", zh: "已并入 \($0)") } ?? "",
                ])
            }
            return table.text
        }
    }
}
