import ArgumentParser
import Collaboration

/// `rapport query services`
struct ServicesQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "services", abstract: "The services that can be asked for.")

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
    }

    func run() async throws {
        try await query.ask("/v1/services", as: Answer.self) { answer, session in
            let language = session.language
            var table = Table([
                .words(language(en: "SERVICE", zh: "服务")), .words(language(en: "NAME", zh: "名称")),
                .words(language(en: "DEPARTMENT", zh: "部门")), .figures(language(en: "ANSWER WITHIN", zh: "答复时限")),
                .words(language(en: "CALENDAR", zh: "日历")), .words(""),
            ])
            for item in answer.services {
                let minutes = item.definition.targetMinutes
                table.add([
                    item.service.rawValue, language(item.definition.name), item.offeredBy.rawValue,
                    language(en: "\(minutes) min", zh: "\(minutes) 分钟"), item.definition.calendar.rawValue,
                    item.active ? "" : language(en: "retired", zh: "已停止"),
                ])
            }
            return table.text
        }
    }
}
