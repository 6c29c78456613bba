import ArgumentParser
import ReadModels

/// `rapport explain promise-keeping --to procurement`
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Open a figure of trust down to the events it comes from.",
        discussion: "FIGURES: \(ExplainedFigure.allCases.map(\.rawValue).joined(separator: ", "))")

    @OptionGroup var explanation: ExplanationOptions

    func run() async throws { try await explanation.show() }
}
