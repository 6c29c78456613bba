import ArgumentParser
import EventLog
import Postgres

struct Migrate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Bring the database to this program's schema, or show where it stands.")

    @OptionGroup var global: GlobalOptions

    @Flag(help: "Show what is applied and what is not, and change nothing.")
    var status = false

    func run() async throws {
        let settings = try await global.settings()
        let database = try await Database.find(settings)
        let migrator = Migrator(database.administrator, on: database.loop)
        if status {
            try show(try await migrator.status(), settings)
        } else {
            try show(applied: try await migrator.migrate(), settings)
        }
    }

    private struct Step: Encodable {
        var name: String
        var isApplied: Bool
    }

    private func show(_ status: SchemaStatus, _ settings: Settings) throws {
        let steps = status.applied.map { Step(name: $0, isApplied: true) } + status.pending.map { Step(name: $0, isApplied: false) }
        switch settings.output {
        case .json: try JSONOutput.print(steps)
        case .table:
            var table = Table([.words("STEP"), .words("STATE")])
            for step in steps { table.add([step.name, step.isApplied ? "applied" : "pending"]) }
            print(table.text)
        }
    }

    private func show(applied: [String], _ settings: Settings) throws {
        switch settings.output {
        case .json: try JSONOutput.print(applied.map { Step(name: $0, isApplied: true) })
        case .table: print(applied.isEmpty ? "The schema is current." : applied.map { "Applied \($0)." }.joined(separator: "\n"))
        }
    }
}
