import Collaboration
import EventLog
import Foundation
import ReadModels

/// A department on one screen.
struct DashboardText {
    let language: Language
    let times: TimeText

    private var figures: FigureText { FigureText(language: language) }

    func text(_ dashboard: DepartmentDashboard) -> String {
        let name = dashboard.name.map { language($0) } ?? dashboard.department.rawValue
        let position = dashboard.position.map { "  " + language(en: "position \($0.rawValue)", zh: "位置 \($0.rawValue)") } ?? ""
        return [
            "\(name) (\(dashboard.department))  \(times.text(dashboard.now))\(position)", "", language(en: "AS SUPPLIER", zh: "作为供应方"),
            supplier(dashboard.supplier).text, "", language(en: "AS CUSTOMER", zh: "作为客户方"), customer(dashboard.customer).text,
        ].joined(separator: "\n")
    }

    private func supplier(_ face: DepartmentDashboard.SupplierFace) -> FactList {
        let counts = face.counts
        return FactList(facts: [
            (language(en: "promise-keeping", zh: "守诺"), figures.text(face.promiseKeeping)),
            (language(en: "responsiveness", zh: "响应"), figures.text(face.responsiveness)),
            (language(en: "first time right", zh: "一次做对"), figures.text(face.firstTimeRight)),
            (language(en: "first time understood", zh: "一次听懂"), figures.text(face.firstTimeUnderstood)),
            (language(en: "progress shared", zh: "近期有进展"), figures.text(face.sharing.progress)),
            (language(en: "not confidential", zh: "公开"), figures.text(face.sharing.openness)),
            (language(en: "on time (imported)", zh: "按期（导入）"), figures.text(face.onTimeShare)),
            (
                language(en: "promises", zh: "承诺"),
                language(
                    en: "\(counts.kept) kept, \(counts.late) late, \(counts.revoked) revoked",
                    zh: "守诺 \(counts.kept)，迟到 \(counts.late)，收回 \(counts.revoked)")
            ),
            (language(en: "open", zh: "未结"), "\(face.load)"), (language(en: "due today", zh: "今日到期"), numbers(face.dueToday)),
            (language(en: "due this week", zh: "本周到期"), numbers(face.dueThisWeek)),
            (language(en: "overdue", zh: "逾期"), numbers(face.overdue)),
            (language(en: "unacknowledged", zh: "未复述"), numbers(face.unacknowledged)),
            (language(en: "blocked", zh: "受阻"), numbers(face.blocked)),
            (language(en: "awaiting acceptance", zh: "待验收"), numbers(face.awaitingAcceptance)),
        ])
    }

    private func customer(_ face: DepartmentDashboard.CustomerFace) -> FactList {
        let hours = face.meanHoursToAccept.map { figures.decimals($0) + " " + language(en: "hours", zh: "小时") } ?? "–"
        return FactList(facts: [
            (language(en: "waiting for", zh: "等待"), numbers(face.waitingFor)), (language(en: "silent", zh: "沉默"), numbers(face.silent)),
            (language(en: "to accept", zh: "待我验收"), numbers(face.toAccept)), (language(en: "asked", zh: "提出"), "\(face.asked)"),
            (language(en: "corrections", zh: "纠正"), "\(face.corrections)"),
            (language(en: "fulfilments rejected", zh: "拒绝验收"), "\(face.rejections)"),
            (
                language(en: "accepted", zh: "验收"),
                language(
                    en: "\(face.acceptances), \(face.silentAcceptances) of them by silence",
                    zh: "\(face.acceptances)，其中默认 \(face.silentAcceptances)")
            ), (language(en: "time to accept", zh: "验收用时"), hours),
        ])
    }

    /// How many, and which.
    private func numbers(_ list: RequestList) -> String {
        let count = list.requests.count + list.confidentialItems
        let numbers = list.requests.map(\.number.description).joined(separator: " ")
        return numbers.isEmpty ? "\(count)" : "\(count)  \(numbers)"
    }
}
