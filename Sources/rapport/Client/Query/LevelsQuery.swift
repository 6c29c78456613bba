import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query levels`
struct LevelsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "levels", abstract: "Trust between executives, middle and staff, and the blame triangle.")

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/levels", try moment.parameters(try query.client.times()), as: LevelFigures.self) { levels, session in
            let (language, figures) = (session.language, FigureText(language: session.language))
            var table = Table([
                .words(language(en: "CUSTOMER", zh: "客户方")), .words(language(en: "PERFORMER", zh: "承办方")),
                .words(language(en: "TRUST", zh: "信任")), .figures(language(en: "FACTS", zh: "依据")),
            ])
            for cell in levels.cells {
                table.add([language(cell.from.words), language(cell.to.words), figures.text(cell.trust), "\(cell.facts)"])
            }
            let sums = FactList(facts: [
                (
                    language(en: "blame triangle", zh: "埋怨三角"),
                    levels.blameTriangle.map(figures.decimals) ?? language(en: "no evidence", zh: "尚无依据")
                ), (language(en: "attributions contested", zh: "被质疑的归因"), figures.text(levels.contested)),
            ])
            return "\(table.text)\n\n\(sums.text)"
        }
    }
}
