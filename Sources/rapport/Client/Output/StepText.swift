import Collaboration
import EventLog
import ReadModels

/// A request event by event: who did it, from which post, and what it changed.
struct StepText {
    let language: Language
    let times: TimeText

    func texts(_ request: RequestDetail) -> [String] {
        request.timeline.enumerated().map { number, entry in
            let heading = language(
                en: "Step \(number + 1) of \(request.timeline.count)", zh: "第 \(number + 1) 步，共 \(request.timeline.count) 步")
            let what = language(EventWording.words(for: entry.type))
            let lines = [
                "\(request.summary.number)  \(heading): \(what)",
                "\(times.text(entry.occurredAt))  \(entry.actor.words(in: language))  \(language(en: "position", zh: "位置")) \(entry.position.rawValue)",
            ]
            return (lines + [ChangesText(language: language, times: times).table(entry.changes).text, ""]).joined(separator: "\n")
        }
    }
}

/// Fields with what they held before and hold now.
struct ChangesText {
    let language: Language
    let times: TimeText

    func table(_ changes: [FieldChange]) -> Table {
        var table = Table([
            .words(language(en: "FIELD", zh: "字段")), .words(language(en: "BEFORE", zh: "之前"), limit: 40),
            .words(language(en: "AFTER", zh: "之后"), limit: 40),
        ])
        for change in changes { table.add([change.field, text(change.before), text(change.after)]) }
        return table
    }

    private func text(_ value: JSONValue?) -> String {
        guard let value else { return "–" }
        return switch value {
        case .string(let text): Timestamp.date(from: text).map(times.text) ?? text
        case .number(let number): "\((number * 1000).rounded() / 1000)"
        case .array(let elements): elements.map { self.text($0) }.joined(separator: ", ")
        default: value.canonical
        }
    }
}
