import ArgumentParser
import Collaboration
import ReadModels
import Trust

/// Which figure, of whom, at which moment.
struct ExplanationOptions: ParsableArguments {
    @Argument(help: "The figure.")
    var figure: ExplainedFigure

    @Option(help: ArgumentHelp("Whose evidence counts: a department, or department/post (default: everybody's).", valueName: "party"))
    var from: Party?

    @Option(help: ArgumentHelp("About whom: a department, or department/post (default: all).", valueName: "party"))
    var to: Party?

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func show() async throws {
        let parameters =
            try moment.parameters(try query.client.times()) + [("from", from?.description), ("to", to?.description)]
        try await query.ask("/v1/explanations/\(figure.rawValue)", parameters, as: Explanation.self) { explanation, session in
            ExplanationText(language: session.language).text(explanation)
        }
    }
}
