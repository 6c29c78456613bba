import Collaboration
import EventLog
import Notifications
import ReadModels

/// Subscriptions one a line.
struct SubscriptionTable {
    let session: ClientSession

    func text(_ subscriptions: [Subscription]) -> String {
        let language = session.language
        var table = Table([
            .words("ID"), .words(language(en: "NAME", zh: "名称"), limit: 30), .words(language(en: "FOR", zh: "成员")),
            .words(language(en: "BY", zh: "方式")), .words(language(en: "SCOPE", zh: "范围")), .words(language(en: "STATE", zh: "状态")),
            .figures(language(en: "UP TO", zh: "位置")), .words(language(en: "NEXT", zh: "下次")), .words(language(en: "ERROR", zh: "错误")),
        ])
        for subscription in subscriptions {
            let way = [subscription.channel.rawValue, subscription.host].compactMap { $0 }.joined(separator: " ")
            table.add([
                "\(subscription.id)", subscription.label, "\(subscription.member)", way, subscription.scope.rawValue,
                language(Self.words(for: subscription.state)), "\(subscription.position.rawValue)",
                subscription.nextAttemptAt.map(session.times.text) ?? "–", subscription.error ?? "–",
            ])
        }
        return table.text
    }

    private static func words(for state: Subscription.State) -> BilingualText {
        switch state {
        case .active: .init(zh: "有效", en: "active")
        case .paused: .init(zh: "已暂停", en: "paused")
        case .stopped: .init(zh: "已停止", en: "stopped")
        case .removed: .init(zh: "已删除", en: "removed")
        }
    }
}
