import ArgumentParser
import ReadModels

/// `rapport query imports`
struct ImportsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "imports", abstract: "What was taken over from other systems, and how much of it was on time.")

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let imports: [ImportSummary]
    }

    func run() async throws {
        try await query.ask("/v1/imports", as: Answer.self) { answer, session in
            let language = session.language
            let figures = FigureText(language: language)
            var table = Table([
                .words(language(en: "SOURCE", zh: "来源")), .figures(language(en: "CASES", zh: "案例")),
                .figures(language(en: "EVENTS", zh: "事件")), .figures(language(en: "ENDED", zh: "已结")),
                .figures(language(en: "ON TIME", zh: "按期")), .figures(language(en: "OF", zh: "共")),
                .words(language(en: "ON-TIME SHARE", zh: "按期率")),
            ])
            for source in answer.imports {
                let share = source.onTimeShare.score.map { String(($0 * 1_000_000).rounded() / 1_000_000) }
                table.add([
                    source.source, "\(source.cases)", "\(source.events)", "\(source.ended)", "\(source.onTime)", "\(source.judged)",
                    share ?? figures.text(source.onTimeShare),
                ])
            }
            return table.text
        }
    }
}
