import ArgumentParser
import Collaboration
import ReadModels
import Trust

/// `rapport replay indicator promise-keeping --to procurement --as-of "2026-11-20 17:00"`
struct IndicatorReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicator", abstract: "A figure of trust at a moment, with the events it came from.",
        discussion: "FIGURES: \(ExplainedFigure.allCases.map(\.rawValue).joined(separator: ", "))")

    @OptionGroup var explanation: ExplanationOptions

    func run() async throws { try await explanation.show() }
}
