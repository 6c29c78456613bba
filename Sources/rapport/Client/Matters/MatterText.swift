import Collaboration
import EventLog
import ReadModels

/// One matter with its timeline.
struct MatterText {
    let words: Words
    let language: Language
    let times: TimeText

    func text(_ detail: MatterDetail) -> String {
        let heading = ["\(detail.matter.id)  \(detail.matter.title)", words(detail.matter.status, in: language)]
        return (heading + ["", FactList(facts: facts(of: detail.matter)).text, "", timeline(detail.timeline)]).joined(separator: "\n")
    }

    private func facts(of matter: MatterRow) -> [(name: String, value: String)] {
        var facts = [(language(en: "opened", zh: "提出"), "\(times.text(matter.openedAt)) \(matter.opener?.rawValue ?? "")")]
        // Title and opener stand above already.
        if case .object(let fields) = matter.state {
            facts += lines(of: .object(fields.filter { $0.key != "opener" && $0.key != "title" }), called: nil)
        }
        facts.append((language(en: "version", zh: "版本"), "\(matter.version.rawValue)"))
        return facts.map { (name: $0.0, value: $0.1) }
    }

    /// The fields one a line, those within others with both names.
    private func lines(of value: JSONValue, called name: String?) -> [(String, String)] {
        guard case .object(let members) = value else { return [(name ?? "", plain(value))] }
        return members.sorted { $0.key < $1.key }.filter { $0.value != .null }.flatMap { key, value in
            let called = words(key, in: language)
            return lines(of: value, called: name.map { "\($0) \(called)" } ?? called)
        }
    }

    private func plain(_ value: JSONValue) -> String {
        switch value {
        case .string(let text): Timestamp.date(from: text).map(times.text) ?? words(text, in: language)
        case .array(let elements): elements.map(plain).joined(separator: ", ")
        case .object(let members):
            members.sorted { $0.key < $1.key }.map { "\(words($0.key, in: language)) \(plain($0.value))" }.joined(separator: "; ")
        default: value.canonical
        }
    }

    private func timeline(_ entries: [MatterEntry]) -> String {
        var table = Table([
            .figures(language(en: "POSITION", zh: "位置")), .words(language(en: "TIME", zh: "时间")), .words(language(en: "WHO", zh: "何人")),
            .words(language(en: "WHAT", zh: "何事")), .words(language(en: "STATE", zh: "状态")),
        ])
        for entry in entries {
            table.add([
                "\(entry.position.rawValue)", times.text(entry.occurredAt), entry.actor.words(in: language),
                words(entry.type, in: language), words(entry.status, in: language),
            ])
        }
        return table.text
    }
}
