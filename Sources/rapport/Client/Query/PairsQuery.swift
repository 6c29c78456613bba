import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query pairs`
struct PairsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pairs", abstract: "What each customer can expect of each performer, from what was between the two.")

    @Option(help: "Only those in which this department is the customer.")
    var customer: DepartmentID?

    @Option(help: "Only those in which this department is the performer.")
    var performer: DepartmentID?

    @OptionGroup var query: QueryOptions

    func run() async throws { try await query.showPairs(customer: customer, performer: performer) }

    static func table(_ pairs: [PairIndicators], _ language: Language) -> Table {
        let figures = FigureText(language: language)
        var table = Table([
            .words(language(en: "CUSTOMER", zh: "客户方")), .words(language(en: "PERFORMER", zh: "承办方")),
            .words(language(en: "PROMISE-KEEPING", zh: "守诺")), .words(language(en: "RESPONSIVENESS", zh: "响应")),
            .figures(language(en: "KEPT", zh: "守诺数")), .figures(language(en: "LATE", zh: "迟到")),
            .figures(language(en: "REVOKED", zh: "收回")), .figures(language(en: "OPEN", zh: "未结")),
        ])
        for pair in pairs {
            table.add([
                pair.customer.description, pair.performer.description, figures.text(pair.promiseKeeping),
                pair.responsiveness.score.map(figures.decimals) ?? figures.text(pair.responsiveness), "\(pair.counts.kept)",
                "\(pair.counts.late)", "\(pair.counts.revoked)", "\(pair.open)",
            ])
        }
        return table
    }
}
