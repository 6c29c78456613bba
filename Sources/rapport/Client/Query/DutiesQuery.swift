import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query duties`
struct DutiesQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duties", abstract: "Which services a member's posts have to do with, and who attested to know it.")

    @Option(help: ArgumentHelp("Only this member.", valueName: "id"))
    var member: MemberID?

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/duties", [("member", member?.rawValue)], as: DutiesView.self) { view, session in
            [Self.table(of: view, session).text, Self.sums(of: view, session.language).text].joined(separator: "\n\n")
        }
    }

    /// A line for each duty; a member without duties has one that says so.
    private static func table(of view: DutiesView, _ session: ClientSession) -> Table {
        let language = session.language
        var table = Table([
            .words(language(en: "MEMBER", zh: "成员")), .words(language(en: "POST", zh: "岗位")),
            .words(language(en: "SERVICE", zh: "服务")), .words(language(en: "ROLE", zh: "职责")),
            .words(language(en: "LAST ATTESTED", zh: "最近确认")),
        ])
        for entry in view.members {
            let last = entry.lastAttestation.map { "\($0.quarter) \(session.times.text($0.at))" } ?? ""
            for duty in entry.duties {
                table.add([
                    entry.member.rawValue, duty.post.rawValue, duty.service.description, language(duty.role.words), last,
                ])
            }
            if entry.duties.isEmpty {
                table.add([
                    entry.member.rawValue, entry.posts.map(\.rawValue).joined(separator: " "), language(en: "none", zh: "无"), "", last,
                ])
            }
        }
        return table
    }

    private static func sums(of view: DutiesView, _ language: Language) -> FactList {
        FactList(facts: [
            (
                language(en: "attested in \(view.quarter)", zh: "\(view.quarter) 已确认"),
                language(en: "\(view.attested) of \(view.expected)", zh: "\(view.expected) 人中 \(view.attested) 人")
            ),
            (
                language(en: "services without an owner", zh: "无人负责的服务"),
                view.unowned.isEmpty ? language(en: "none", zh: "无") : view.unowned.map(\.rawValue).joined(separator: " ")
            ),
        ])
    }
}
