import Foundation
import TestSupport
import Testing

/// `rapport import` beside a running service.
@Suite(.timeLimit(.minutes(5))) struct ImportTests {
    private struct Report: Decodable {
        struct Problem: Decodable, Equatable {
            let line: Int
            let reason: String
        }

        let taken, known, cases, newCases: Int
        let skipped: [Problem]
    }

    private static let mapping = """
        source: desk
        otherActivities: progressed
        columns:
          case: ticket
          activity: step
          time: at
        """
    private static let rows = "ticket,step,at\nA,opened,2025-03-03T10:00:00Z\nB,opened,yesterday\nA,closed,2025-03-03T12:00:00Z\n"

    @Test("A row that cannot be used stops the import with 65 and its line, or is skipped; the same file again adds nothing")
    func stopAndSkip() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up(isSample: false)
            try await TestDirectory.use(for: "import") { directory in
                let (file, mapping) = ("\(directory.path)/desk.csv", "\(directory.path)/desk.yaml")
                try Self.rows.write(toFile: file, atomically: true, encoding: .utf8)
                try Self.mapping.write(toFile: mapping, atomically: true, encoding: .utf8)
                let command = ["import", file, "--mapping", mapping, "--output", "json"]

                let stopped = try await fixture.program.run(command)
                #expect(stopped.status == 65 && stopped.errors.contains("line 3"), "\(stopped.errors)")

                let skipping = command + ["--on-problem", "skip"]
                let first = try Self.report(try await fixture.program.run(skipping))
                #expect(first.taken == 2 && first.known == 0 && first.newCases == 1)
                #expect(first.skipped == [.init(line: 3, reason: "wrong_time")])
                let second = try Self.report(try await fixture.program.run(skipping))
                #expect(second.taken == 0 && second.known == 2 && second.newCases == 0)
            }
        }
    }

    @Test("A file that is not there, and a mapping that says nothing useful, are told by their exit codes")
    func unusable() async throws {
        try await ServiceFixture.use { fixture in
            try await TestDirectory.use(for: "import") { directory in
                let mapping = "\(directory.path)/desk.yaml"
                try "columns: 1".write(toFile: mapping, atomically: true, encoding: .utf8)
                let missing = try await fixture.program.run("import", "\(directory.path)/nothing.csv")
                #expect(missing.status == 66, "\(missing.errors)")
                let wrong = try await fixture.program.run("import", "\(directory.path)/nothing.csv", "--mapping", mapping)
                #expect(wrong.status == 65, "\(wrong.errors)")
            }
        }
    }

    private static func report(_ answer: RapportProgram.Answer) throws -> Report {
        try #require(answer.status == 0, "\(answer.errors)")
        return try JSONDecoder().decode(Report.self, from: Data(answer.output.utf8))
    }
}
