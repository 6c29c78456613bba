import Collaboration
import EventLog
import ReadModels

/// What changed between two moments.
struct ComparisonText {
    let language: Language
    let times: TimeText

    func text(_ comparison: Comparison) -> String {
        let changes = ChangesText(language: language, times: times)
        var parts = ["\(times.text(comparison.from)) → \(times.text(comparison.to))"]
        parts += comparison.requests.map { request in
            let title = request.title ?? language(en: "(confidential)", zh: "（保密）")
            let mark = request.isNew ? language(en: "new", zh: "新") : language(en: "changed", zh: "有变化")
            return "\(request.number)  \(title)  [\(mark)]\n\(changes.table(request.changes).text)"
        }
        parts += comparison.figures.map { "\($0.subject)\n\(changes.table($0.changes).text)" }
        parts.append(events(comparison))
        if comparison.confidentialItems > 0 {
            parts.append(
                language(en: "and \(comparison.confidentialItems) confidential", zh: "另有 \(comparison.confidentialItems) 项保密内容"))
        }
        return parts.joined(separator: "\n\n")
    }

    private func events(_ comparison: Comparison) -> String {
        var table = Table([
            .figures(language(en: "POSITION", zh: "位置")), .words(language(en: "TIME", zh: "时间")), .words(language(en: "WHO", zh: "何人")),
            .words(language(en: "WHAT", zh: "何事")), .words(language(en: "OF", zh: "对象")),
        ])
        for event in comparison.events {
            table.add([
                "\(event.position.rawValue)", times.text(event.occurredAt), event.actor.words(in: language),
                language(EventWording.words(for: event.type)), event.request.map { "\($0)" } ?? event.stream.rawValue,
            ])
        }
        let heading = language(en: "\(comparison.eventCount) events", zh: "\(comparison.eventCount) 个事件")
        return "\(heading)\n\(table.text)"
    }
}
