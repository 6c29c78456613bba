import Collaboration
import ReadModels

/// Matters of a kind as a table, one a line.
struct MatterTable {
    let words: Words
    let language: Language
    let times: TimeText

    func text(_ page: MatterPage) -> String {
        guard !page.matters.isEmpty else { return language(en: "There are none.", zh: "没有。") }
        var table = Table([
            .words(language(en: "ID", zh: "标识")), .words(language(en: "STATE", zh: "状态")),
            .words(language(en: "TITLE", zh: "标题"), limit: 50), .words(language(en: "CONCERNS", zh: "相关方"), limit: 40),
            .words(language(en: "CHANGED", zh: "更新")),
        ])
        for matter in page.matters {
            table.add([
                matter.id.rawValue, words(matter.status, in: language), matter.title,
                matter.parties.map(\.description).joined(separator: ", "), times.text(matter.changedAt),
            ])
        }
        return table.text
    }
}
