import Collaboration
import EventLog
import ReadModels

/// One request with its timeline.
struct RequestText {
    let language: Language
    let times: TimeText

    func text(_ request: RequestDetail) -> String {
        (heading(request.summary) + ["", facts(request).text, "", timeline(request.timeline)]).joined(separator: "\n")
    }

    private func heading(_ summary: RequestSummary) -> [String] {
        let title = summary.title ?? language(en: "(confidential)", zh: "（保密）")
        let state = ([summary.status.words] + summary.flags).map { language($0) }.joined(separator: language(en: ", ", zh: "、"))
        return ["\(summary.number)  \(title)", state]
    }

    private func facts(_ request: RequestDetail) -> FactList {
        let summary = request.summary
        var facts: [(name: String, value: String)] = [
            (language(en: "customer", zh: "客户方"), name(summary.customerName, summary.customer.description)),
            (language(en: "performer", zh: "承办方"), name(summary.performerName, summary.performer.description)),
            (language(en: "contact", zh: "联系人"), request.contact.member.rawValue),
            (language(en: "service", zh: "服务"), name(summary.serviceName, summary.service.rawValue)),
        ]
        if let neededBy = summary.neededBy { facts.append((language(en: "needed by", zh: "需要时间"), times.text(neededBy))) }
        if let due = summary.due { facts.append((language(en: "due", zh: "期限"), times.text(due))) }
        facts.append((language(en: "version", zh: "版本"), "\(request.version.rawValue)"))
        return FactList(facts: facts)
    }

    private func timeline(_ entries: [TimelineEntry]) -> String {
        var table = Table([
            .figures(language(en: "POSITION", zh: "位置")), .words(language(en: "TIME", zh: "时间")), .words(language(en: "WHO", zh: "何人")),
            .words(language(en: "WHAT", zh: "何事")), .words(language(en: "WORDS", zh: "内容"), limit: 60),
        ])
        for entry in entries {
            table.add([
                "\(entry.position.rawValue)", times.text(entry.occurredAt), entry.actor.words(in: language),
                language(EventWording.words(for: entry.type)), words(of: entry.event),
            ])
        }
        return table.text
    }

    /// The fields in which people say something, in the order in which one would read them.
    private func words(of event: JSONValue) -> String {
        let fields = [
            "title", "need", "conditions", "understanding", "questions", "correction", "due", "terms", "reason", "note", "text", "code",
            "evidence", "statement", "resolution", "name",
        ]
        let said = fields.compactMap { event[$0]?.stringValue }.map { Timestamp.date(from: $0).map(times.text) ?? $0 }
        return said.reduce(into: [String]()) { if $0.last != $1 { $0.append($1) } }.joined(separator: " · ")
    }

    private func name(_ name: BilingualText?, _ id: String) -> String {
        name.map { "\(language($0)) (\(id))" } ?? id
    }
}
