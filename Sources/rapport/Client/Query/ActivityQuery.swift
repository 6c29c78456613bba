import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query activity --member lin-yue --since 2025-03`
struct ActivityQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activity", abstract: "What members did, month by month; for auditors.")

    @Option(help: "Only what this member did.")
    var member: MemberID?

    @Option(help: ArgumentHelp("From this month on (default: everything).", valueName: "yyyy-mm"))
    var since: String?

    @OptionGroup var query: QueryOptions

    private struct Months: Decodable {
        let activity: [MemberActivityRow]
    }

    func run() async throws {
        try await query.ask("/v1/activity", [("member", member?.rawValue), ("since", since)], as: Months.self) { answer, session in
            let language = session.language
            guard !answer.activity.isEmpty else { return language(en: "Nothing.", zh: "没有记录。") }
            var table = Table([
                .words(language(en: "MONTH", zh: "月份")), .words(language(en: "MEMBER", zh: "成员")),
                .words(language(en: "COMMAND", zh: "命令")),
                .figures(language(en: "TIMES", zh: "次数")),
            ])
            for row in answer.activity {
                for (command, count) in row.commands.sorted(by: { $0.key < $1.key }) {
                    table.add([row.month, row.member.rawValue, command, "\(count)"])
                }
            }
            return table.text
        }
    }
}
