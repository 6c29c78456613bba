import Collaboration
import ReadModels

/// How well departments make themselves understood, on one screen.
struct CommunicationText {
    let language: Language

    private var figures: FigureText { FigureText(language: language) }

    func text(_ communication: Communication) -> String {
        guard !communication.departments.isEmpty else { return language(en: "No requests yet.", zh: "还没有需求。") }
        return [
            FactList(facts: facts(communication.whole)).text, understanding(communication.departments), talk(communication.departments),
        ].joined(separator: "\n\n")
    }

    private func facts(_ whole: Communication.Figures) -> [(name: String, value: String)] {
        [
            (language(en: "need stated", zh: "写明需求"), figures.text(whole.needStated)),
            (language(en: "date stated", zh: "写明时间"), figures.text(whole.dateStated)),
            (language(en: "goal stated", zh: "写明目标"), figures.text(whole.goalStated)),
            (language(en: "restated needs corrected", zh: "复述被纠正"), figures.text(whole.corrections)),
            (language(en: "duplicates", zh: "重复需求"), figures.text(whole.duplicates)),
            (language(en: "interactions per request", zh: "每项需求的互动"), figures.decimals(whole.interactionRate)),
            (
                language(en: "until graded", zh: "评价用时"),
                whole.daysToGrade.map { language(en: "\(figures.decimals($0)) days", zh: "\(figures.decimals($0)) 天") } ?? "–"
            ),
            (
                language(en: "until an obstacle is removed", zh: "解除障碍用时"),
                whole.hoursToRemove.map {
                    language(en: "\(figures.decimals($0)) working hours", zh: "\(figures.decimals($0)) 工作小时")
                } ?? "–"
            ),
        ]
    }

    private func understanding(_ departments: [Communication.Figures]) -> String {
        var table = Table([
            .words(language(en: "DEPARTMENT", zh: "部门")), .figures(language(en: "NEED", zh: "写明需求")),
            .figures(language(en: "DATE", zh: "写明时间")), .figures(language(en: "GOAL", zh: "写明目标")),
            .figures(language(en: "CORRECTED", zh: "复述被纠正")), .figures(language(en: "DUPLICATES", zh: "重复")),
            .figures(language(en: "HOURS TO REMOVE", zh: "解除障碍小时")),
        ])
        for entry in departments {
            table.add(
                [name(entry)]
                    + [entry.needStated, entry.dateStated, entry.goalStated, entry.corrections, entry.duplicates].map {
                        "\($0.part)/\($0.whole)"
                    } + [figures.decimals(entry.hoursToRemove)])
        }
        return table.text
    }

    private func talk(_ departments: [Communication.Figures]) -> String {
        var table = Table([
            .words(language(en: "DEPARTMENT", zh: "部门")), .figures(language(en: "COMMENTS", zh: "评论")),
            .figures(language(en: "MENTIONS", zh: "提及")), .figures(language(en: "WATCHES", zh: "关注")),
            .figures(language(en: "NOTES", zh: "进展")), .figures(language(en: "FILES", zh: "附件")),
            .figures(language(en: "PER REQUEST", zh: "每项需求")), .figures(language(en: "GRADES", zh: "评价")),
            .figures(language(en: "DAYS TO GRADE", zh: "评价天数")),
        ])
        for entry in departments {
            let said = entry.said
            table.add(
                [name(entry)] + [said.comments, said.mentions, said.watches, said.notes, said.files].map(String.init)
                    + [figures.decimals(entry.interactionRate), "\(entry.grades)", figures.decimals(entry.daysToGrade)])
        }
        return table.text
    }

    private func name(_ entry: Communication.Figures) -> String { entry.name.map { language($0) } ?? entry.department?.rawValue ?? "" }
}
