import Collaboration
import ReadModels

/// Requests as a table, one a line.
struct RequestTable {
    let language: Language
    let times: TimeText

    func text(_ requests: [RequestSummary], confidentialItems: Int) -> String {
        var table = Table([
            .words(language(en: "NUMBER", zh: "编号")), .words(language(en: "STATE", zh: "状态")), .words(language(en: "DUE", zh: "期限")),
            .words(language(en: "CUSTOMER", zh: "客户方"), limit: 20), .words(language(en: "PERFORMER", zh: "承办方"), limit: 20),
            .words(language(en: "TITLE", zh: "标题"), limit: 40), .words(language(en: "FLAGS", zh: "标记")),
        ])
        for request in requests { table.add(row(request)) }
        return ([requests.isEmpty ? language(en: "No requests.", zh: "没有需求。") : table.text] + Self.hidden(confidentialItems, language))
            .joined(
                separator: "\n")
    }

    private func row(_ request: RequestSummary) -> [String] {
        [
            request.number.description, language(request.status.words), request.due.map(times.text) ?? "",
            name(request.customerName, request.customer), name(request.performerName, request.performer),
            request.title ?? language(en: "(confidential)", zh: "（保密）"),
            request.flags.map { language($0) }.joined(separator: language(en: ", ", zh: "、")),
        ]
    }

    private func name(_ name: BilingualText?, _ party: Party) -> String {
        name.map { language($0) } ?? party.description
    }

    /// How many there are that may not be seen, where there are any.
    static func hidden(_ count: Int, _ language: Language) -> [String] {
        switch count {
        case 0: []
        case 1: [language(en: "and 1 confidential item", zh: "另有 1 项保密")]
        default: [language(en: "and \(count) confidential items", zh: "另有 \(count) 项保密")]
        }
    }
}
