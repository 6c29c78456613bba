import ArgumentParser
import Postgres

struct Doctor: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Examine the machine, the database and the log.",
        discussion: "Changes nothing. Ends with 69 when the database cannot be reached and with 78 when a check failed.")

    @OptionGroup var global: GlobalOptions

    private static let checks: [Check] = [
        .programs, .dataDirectory, .diskSpace, .connection, .serverVersion, .durability, .clocks, .schema, .rights, .positions,
        .projections,
    ]

    func run() async throws {
        let settings = try await global.settings()
        let patient = await Patient(settings)
        var findings: [Finding] = []
        for check in Self.checks { findings.append(await check.finding(patient)) }
        await patient.connected?.connection.close()
        try show(findings, settings.output)
        if patient.connected == nil { throw ExitCode(ExitStatus.unavailable.rawValue) }
        if findings.contains(where: { $0.verdict == .failed }) { throw ExitCode(ExitStatus.configuration.rawValue) }
    }

    private func show(_ findings: [Finding], _ format: OutputFormat) throws {
        switch format {
        case .json: try JSONOutput.print(findings)
        case .table:
            var table = Table([.words("VERDICT"), .words("CHECK"), .words("WHAT WAS FOUND")])
            for finding in findings {
                table.add([
                    finding.verdict.rawValue, finding.check, [finding.detail, finding.advice].compactMap { $0 }.joined(separator: ". "),
                ])
            }
            print(table.text)
        }
    }
}
