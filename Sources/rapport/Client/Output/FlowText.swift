import Collaboration
import Foundation
import ReadModels

/// How work flows through a department, on one screen.
struct FlowText {
    let language: Language
    let times: TimeText

    private var figures: FigureText { FigureText(language: language) }

    func text(_ flow: DepartmentFlow) -> String {
        [
            "\(flow.department)  \(times.text(flow.now))", FactList(facts: facts(flow)).text,
            section(language(en: "OPEN, THE OLDEST FIRST", zh: "未结，久者在前"), ageing(flow)),
            section(language(en: "HOW MANY SO FAR, DAY BY DAY", zh: "每日累计"), days(flow.days)),
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    private func facts(_ flow: DepartmentFlow) -> [(name: String, value: String)] {
        [
            (language(en: "question to acceptance", zh: "从提出到验收"), percentiles(flow.cycle)),
            (language(en: "question to first answer", zh: "从提出到首次答复"), percentiles(flow.firstAnswer)),
            (language(en: "waiting for an answer", zh: "等待答复"), percentiles(flow.queueAge)),
            (language(en: "flow efficiency", zh: "流动效率"), figures.decimals(flow.flowEfficiency)),
            (language(en: "load", zh: "负荷"), load(flow.load)),
        ]
    }

    private func percentiles(_ hours: DepartmentFlow.Percentiles) -> String {
        guard hours.count > 0 else { return language(en: "none", zh: "无") }
        let values = "\(tenths(hours.p50)) · \(tenths(hours.p85)) · \(tenths(hours.p95))"
        return language(
            en: "\(values) working hours (50 · 85 · 95 %, of \(hours.count))", zh: "\(values) 工作小时（50 · 85 · 95%，共 \(hours.count) 项）")
    }

    private func load(_ load: DepartmentFlow.Load) -> String {
        let expected = load.expectedHours.map { language(en: ", about \(tenths($0)) hours", zh: "，约 \(tenths($0)) 小时") } ?? ""
        let capacity =
            load.hoursPerWeek.map { language(en: ", \($0) hours a week declared", zh: "，申报每周 \($0) 小时") }
            ?? language(en: ", no capacity declared", zh: "，未申报能力")
        let weeks = load.weeks.map { language(en: ": \(tenths($0)) weeks of work", zh: "：合 \(tenths($0)) 周") } ?? ""
        return language(en: "\(load.open) open", zh: "未结 \(load.open)") + expected + capacity + weeks
    }

    private func ageing(_ flow: DepartmentFlow) -> String? {
        if flow.ageing.isEmpty && flow.confidentialItems == 0 { return nil }
        var table = Table([
            .words(language(en: "NUMBER", zh: "编号")), .figures(language(en: "HOURS", zh: "小时")), .words(language(en: "STATE", zh: "状态")),
            .words(language(en: "TITLE", zh: "标题"), limit: 40), .words(""),
        ])
        for item in flow.ageing {
            let flags = [
                item.isBlocked ? language(en: "blocked", zh: "受阻") : nil, item.isPaused ? language(en: "paused", zh: "暂停") : nil,
            ].compactMap(\.self)
            table.add([
                item.number.description, tenths(item.ageHours), language(item.status.words),
                item.title ?? language(en: "(confidential)", zh: "（保密）"), flags.joined(separator: language(en: ", ", zh: "、")),
            ])
        }
        return ([table.text] + RequestTable.hidden(flow.confidentialItems, language)).joined(separator: "\n")
    }

    private func days(_ days: [DepartmentFlow.Day]) -> String? {
        if days.isEmpty { return nil }
        var table = Table([
            .words(language(en: "BY THE END OF", zh: "截至日终")), .figures(language(en: "ASKED", zh: "提出")),
            .figures(language(en: "ANSWERED", zh: "已答复")), .figures(language(en: "DECLARED", zh: "已申报完成")),
            .figures(language(en: "CLOSED", zh: "已结")),
        ])
        for day in days {
            let date = times.text(day.end.addingTimeInterval(-1)).prefix(10)
            table.add([String(date), "\(day.arrived)", "\(day.answered)", "\(day.fulfilled)", "\(day.closed)"])
        }
        return table.text
    }

    private func section(_ heading: String, _ text: String?) -> String? { text.map { "\(heading)\n\($0)" } }

    /// One decimal, with a point in every language.
    private func tenths(_ value: Double?) -> String {
        value.map { $0.formatted(.number.precision(.fractionLength(1)).locale(Locale(identifier: "en_US_POSIX")).grouping(.never)) } ?? "–"
    }
}
