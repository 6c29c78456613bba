import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query desk`
struct DeskQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "What waits for you: to answer, to do, to accept, to rate.")

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/desk", as: Desk.self) { desk, session in
            let language = session.language
            let sections: [(String, RequestList)] = [
                (language(en: "TO ACKNOWLEDGE", zh: "待复述"), desk.toAcknowledge),
                (language(en: "PROMISED BY ME", zh: "我的承诺"), desk.promised),
                (language(en: "OFFERED TO ME", zh: "移交给我"), desk.offered), (language(en: "TO CONFIRM", zh: "待确认理解"), desk.toConfirm),
                (language(en: "WAITING FOR OTHERS", zh: "等待他人"), desk.waitingFor), (language(en: "TO ACCEPT", zh: "待验收"), desk.toAccept),
                (language(en: "TO RATE", zh: "待评价"), desk.toRate),
            ]
            let table = RequestTable(language: language, times: session.times)
            let shown = sections.filter { !$1.requests.isEmpty || $1.confidentialItems > 0 }.map { name, list in
                "\(name)\n\(table.text(list.requests, confidentialItems: list.confidentialItems))"
            }
            return shown.isEmpty ? language(en: "Nothing waits for you.", zh: "没有待办。") : shown.joined(separator: "\n\n")
        }
    }
}
