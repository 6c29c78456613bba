import ArgumentParser
import Collaboration

/// `rapport query services`
struct ServicesQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services", abstract: "The services that can be asked for, and who answers for them.")

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let services: [Service]
    }

    private struct Service: Decodable {
        let service: ServiceID
        let version: Int
        let active: Bool
        let offeredBy: DepartmentID
        let definition: ServiceDefinition
        let raci: Raci?
        let owned: Bool?

        /// The post that answers for it; a post that nobody holds, or none at all, is what an offered service should not have.
        func owner(in language: Language) -> String {
            guard let post = raci?.accountable else { return owned == nil ? "" : language(en: "nobody", zh: "无人") }
            return owned == false ? language(en: "\(post) (vacant)", zh: "\(post)（空缺）") : post.rawValue
        }
    }

    func run() async throws {
        try await query.ask("/v1/services", as: Answer.self) { answer, session in
            let language = session.language
            var table = Table([
                .words(language(en: "SERVICE", zh: "服务")), .words(language(en: "NAME", zh: "名称")),
                .words(language(en: "DEPARTMENT", zh: "部门")), .figures(language(en: "ANSWER WITHIN", zh: "答复时限")),
                .words(language(en: "CALENDAR", zh: "日历")), .words(language(en: "ACCOUNTABLE", zh: "问责岗位")), .words(""),
            ])
            for item in answer.services {
                let minutes = item.definition.targetMinutes
                table.add([
                    item.service.rawValue, language(item.definition.name), item.offeredBy.rawValue,
                    language(en: "\(minutes) min", zh: "\(minutes) 分钟"), item.definition.calendar.rawValue,
                    item.owner(in: language),
                    item.active ? "" : language(en: "retired", zh: "已停止"),
                ])
            }
            return table.text
        }
    }
}
