import ArgumentParser
import Foundation

/// How results are written to standard output: one after the other, in JSON one a line.
struct ContestReport: ParsableArguments {
    enum Format: String, ExpressibleByArgument, CaseIterable { case table, json }

    @Option(help: "For people or for programs.") var output = Format.table

    /// At once and without a buffer: whoever waits for a long run sees each result as it comes.
    func print(_ result: ContestResult) throws {
        let text =
            switch output {
            case .table: "\(result.table)\n\n"
            case .json: String(decoding: try Self.encoder.encode(result), as: UTF8.self) + "\n"
            }
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    private static var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
