import ArgumentParser
import Collaboration

/// `rapport query policy`
struct PolicyQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "policy", abstract: "The rules of conversation: windows, limits and the ladder.")

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/organisation/policy", as: ConversationPolicy.self) { policy, session in
            let language = session.language
            func days(_ count: Int) -> String { language(en: "\(count) working days", zh: "\(count) 个工作日") }
            return FactList(facts: [
                (language(en: "silence accepts after", zh: "默认验收"), days(policy.silentAcceptanceDays)),
                (language(en: "an acceptance can be taken back for", zh: "可重开"), days(policy.reopeningDays)),
                (language(en: "both sides can rate for", zh: "可评价"), days(policy.ratingDays)),
                (language(en: "a grade can be disputed for", zh: "可申诉"), days(policy.disputeDays)),
                (language(en: "a pause lasts at most", zh: "暂停至多"), days(policy.longestPauseDays)),
                (
                    language(en: "a message cools off for", zh: "冷静期"),
                    language(en: "\(policy.coolingOffMinutes) minutes", zh: "\(policy.coolingOffMinutes) 分钟")
                ), (language(en: "to the common superior after", zh: "提交共同上级"), days(policy.superiorAfterDays)),
                (language(en: "to the coordinators after another", zh: "再提交协调员"), days(policy.coordinatorAfterDays)),
                (language(en: "counter-offers at most", zh: "还价至多"), "\(policy.counterRounds)"),
            ]).text
        }
    }
}
