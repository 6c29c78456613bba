import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query trust`
struct TrustQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trust", abstract: "How far each department has reason to trust each other, one way and the other.")

    @Flag(help: "Among posts, not departments.")
    var posts = false

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let trust: [TrustCell]
    }

    func run() async throws {
        let parameters = try moment.parameters(try query.client.times()) + [("among", posts ? "posts" : nil)]
        try await query.ask("/v1/trust", parameters, as: Answer.self) { answer, session in
            let (language, figures) = (session.language, FigureText(language: session.language))
            var table = Table([
                .words(language(en: "FROM", zh: "从")), .words(language(en: "TO", zh: "到")), .words(language(en: "TRUST", zh: "信任")),
                .figures(language(en: "RECIPROCITY", zh: "互惠")), .figures(language(en: "FACTS", zh: "依据")),
                .figures(language(en: "RELATIONSHIP", zh: "关系指数")), .words(""),
            ])
            for cell in answer.trust {
                table.add([
                    cell.from.description, cell.to.description, figures.text(cell.trust), figures.decimals(cell.reciprocity),
                    "\(cell.facts)", figures.decimals(cell.relationship?.index),
                    cell.isMutualPraise ? language(en: "mutual praise", zh: "互相抬高") : "",
                ])
            }
            return answer.trust.isEmpty ? language(en: "no evidence", zh: "尚无依据") : table.text
        }
    }
}
