import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query bonds`
struct BondsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bonds", abstract: "Joint activities and projects, and the trust between those who took part before and since.")

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let bonds: [Bond]
    }

    func run() async throws {
        try await query.ask("/v1/bonds", try moment.parameters(try query.client.times()), as: Answer.self) { answer, session in
            let language = session.language
            guard !answer.bonds.isEmpty else { return language(en: "No joint activity or project yet.", zh: "还没有共同的活动或项目。") }
            return answer.bonds.map { bond in
                "\(bond.title) (\(bond.kind) \(bond.id))  \(session.times.text(bond.since))\n\(table(bond, language).text)"
            }.joined(separator: "\n\n")
        }
    }

    private func table(_ bond: Bond, _ language: Language) -> Table {
        let figures = FigureText(language: language)
        var table = Table([
            .words(language(en: "FROM", zh: "从")), .words(language(en: "TO", zh: "到")), .words(language(en: "BEFORE", zh: "此前")),
            .figures(language(en: "FACTS", zh: "依据")), .words(language(en: "SINCE", zh: "此后")),
            .figures(language(en: "FACTS", zh: "依据")),
        ])
        for relation in bond.relations {
            table.add([
                relation.from.rawValue, relation.to.rawValue, figures.text(relation.before), "\(relation.factsBefore)",
                figures.text(relation.after), "\(relation.factsAfter)",
            ])
        }
        return table
    }
}
