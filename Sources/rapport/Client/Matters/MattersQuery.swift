import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query goals`, `rapport query goals fewer-late-orders`
struct MattersQuery<Kind: MatterKind>: AsyncParsableCommand {
    static var configuration: CommandConfiguration { CommandConfiguration(commandName: Kind.plural, abstract: Kind.meaning.en) }

    @Argument(help: "One of them, with everything that happened to it.")
    var id: MatterID?

    @Option(help: "Only those that stand so.")
    var status: String?

    @Option(help: "Only those that concern a department.")
    var department: DepartmentID?

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        let words = Words(Kind.words)
        guard let id else {
            let parameters = [("status", status), ("department", department?.rawValue)]
            return try await query.ask("/v1/\(Kind.plural)", parameters, as: MatterPage.self) { page, session in
                MatterTable(words: words, language: session.language, times: session.times).text(page)
            }
        }
        try await query.ask("/v1/\(Kind.plural)/\(id)", try moment.parameters(try query.client.times()), as: MatterDetail.self) {
            detail, session in MatterText(words: words, language: session.language, times: session.times).text(detail)
        }
    }

    func validate() throws {
        guard id != nil || moment.asOf == nil else { throw ValidationError("--as-of is for one of them: give its id.") }
    }
}
