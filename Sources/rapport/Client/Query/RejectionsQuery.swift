import ArgumentParser
import EventLog

/// `rapport query rejections`
struct RejectionsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rejections", abstract: "Commands that were refused, the latest first. For auditors.")

    @Option(help: "At most so many, 1 to 200.")
    var limit = 50

    @Option(help: ArgumentHelp("Go on from where the page before ended.", valueName: "number"))
    var cursor: Int64?

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let rejections: [RecordedRejection]
    }

    func run() async throws {
        let parameters = [("limit", "\(limit)"), ("cursor", cursor.map { "\($0)" })]
        try await query.ask("/v1/rejections", parameters, as: Answer.self) { answer, session in
            let language = session.language
            var table = Table([
                .figures(language(en: "NUMBER", zh: "序号")), .words(language(en: "TIME", zh: "时间")), .words(language(en: "WHO", zh: "何人")),
                .words(language(en: "VERB", zh: "命令")), .words(language(en: "CODE", zh: "代码")), .words(language(en: "STREAM", zh: "流")),
            ])
            for item in answer.rejections {
                let rejection = item.rejection
                table.add([
                    "\(item.number)", session.times.text(item.recordedAt), rejection.principal, rejection.verb, rejection.code,
                    rejection.stream.rawValue,
                ])
            }
            return table.text
        }
    }
}
