import ArgumentParser
import EventLog
import Exchange
import Foundation

/// `rapport import`
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take over another system's history from CSV or XES.",
        discussion: """
            Reads the whole file before anything is written. A mapping file in YAML says which column holds what; an XES log can be \
            read without one. Importing a file again adds only what is new in it. Works on the database, beside a running service.

            By default a row that cannot be used stops the import (exit code 65), and nothing is imported.
            """)

    /// What becomes of an import whose file has rows that cannot be used.
    enum OnProblem: String, ExpressibleByArgument, CaseIterable {
        case stop, skip
    }

    @Argument(help: "A CSV file or an XES log, packed with gzip or not.", completion: .file())
    var file: String

    @Option(help: "The mapping file.", completion: .file(extensions: ["yaml", "yml"]))
    var mapping: String?

    @Option(help: "The name of the history, when there is no mapping file; without it, the file's name.")
    var source: String?

    @Option(help: "What to do with rows that cannot be used: stop before anything is imported, or skip them.")
    var onProblem = OnProblem.stop

    @OptionGroup var global: GlobalOptions

    func validate() throws {
        if mapping != nil, source != nil { throw ValidationError("The mapping file names the source: leave --source out.") }
    }

    func run() async throws {
        let settings = try await global.settings()
        let history = try read(try wantedMapping())
        if onProblem == .stop, !history.problems.isEmpty { throw stopped(by: history.problems) }
        let bar = ProgressBar("Importing")
        let report = try await Node.use(settings) { node in
            let report = try await HistoryImporter(handler: node.handler).run(history) {
                bar.show($0, of: $1, note: "\($0) of \($1) cases")
            }
            if let position = report.lastPosition { await node.log.announce(position) }
            return report
        }
        bar.end()
        switch settings.output {
        case .json: try JSONOutput.print(report)
        case .table: print(ImportReportText.text(report))
        }
    }

    private func wantedMapping() throws(ExchangeError) -> ImportMapping {
        if let mapping { return try ImportMapping.read(path: mapping) }
        let name = URL(fileURLWithPath: file).lastPathComponent.prefix { $0 != "." }
        return try ImportMapping.standard(source: source ?? name.lowercased())
    }

    private func read(_ mapping: ImportMapping) throws(ExchangeError) -> History {
        let bar = ProgressBar("Reading")
        let history = try HistoryFile(path: file).read(mapping) { bar.show($0, of: $1) }
        bar.end()
        return history
    }

    private func stopped(by problems: [ImportProblem]) -> Failure {
        Failure(
            .badInput,
            "Nothing was imported, because \(problems.count) rows of \(file) cannot be used:\n\(ImportReportText.lines(of: problems))\n"
                + "Mend the file or the mapping, or leave these rows out with --on-problem skip.")
    }
}
