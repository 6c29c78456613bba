import ArgumentParser
import EventLog
import Foundation
import Projections

struct DeadLetters: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-letters", abstract: "List the rows that wait because an event could not be folded into them.",
        discussion:
            "Everything that concerns such a row waits in order; all other rows go on. After the fault is mended: `projections retry`.")

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let settings = try await global.settings()
        let rows = try await Node.use(settings) { try await $0.progress.parkedRows() }
        switch settings.output {
        case .json: try JSONOutput.print(rows)
        case .table:
            var table = Table([
                .words("MODEL"), .figures("BUILD"), .words("KEY"), .figures("POSITION"), .words("EVENT"), .figures("WAITING"),
                .words("SINCE"), .words("ERROR"),
            ])
            for row in rows {
                table.add([
                    row.model, "\(row.build)", row.key, "\(row.position.rawValue)", row.type, "\(row.waiting)",
                    row.since.formatted(.iso8601),
                    row.error,
                ])
            }
            print(rows.isEmpty ? "No row waits." : table.text)
        }
    }
}

struct RetryDeadLetters: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry", abstract: "Fold what waits into its rows, in order, once the fault is mended.",
        discussion: "Ends with 75 when a row still waits.")

    @Argument(help: "The model's name.") var model: String
    @Argument(help: "The key of one row; all that wait when none is given.") var key: String?

    @OptionGroup var global: GlobalOptions

    func run() async throws {
        let result = try await Node.use(try await global.settings()) { node in
            try await node.withProjections { try await $0.retry(model, key: key) }
        }
        Terminal.printError("\(result.cured) rows have taken what waited for them, \(result.waiting) still wait.")
        if result.waiting > 0 { throw ExitCode(ExitStatus.tryAgain.rawValue) }
    }
}
