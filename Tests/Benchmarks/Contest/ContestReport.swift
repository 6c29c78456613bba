import ArgumentParser
import Foundation

/// How results are written to standard output.
struct ContestReport: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @Option(help: "For people or for programs.") var output = Format.table

    func print(_ results: [ContestResult]) throws {
        switch output {
        case .table: Swift.print(results.map(\.table).joined(separator: "\n\n"))
        case .json:
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            Swift.print(String(decoding: try encoder.encode(results), as: UTF8.self))
        }
    }
}
