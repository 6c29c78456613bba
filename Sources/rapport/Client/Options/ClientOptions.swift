import ArgumentParser
import AsyncHTTPClient
import Collaboration
import Configuration
import Foundation

/// Options of every command that speaks to a running service. The token comes from RAPPORT_TOKEN or the file only: a command line can be seen
/// by others.
struct ClientOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Where the service listens (RAPPORT_URL).", valueName: "url"))
    var url: String?

    @Option(help: "The language to speak: zh or en (RAPPORT_LANGUAGE; otherwise as LANG says).")
    var language: Language?

    @Option(
        help: ArgumentHelp(
            "The zone in which times are read and shown, such as Asia/Shanghai (default: this machine's).", valueName: "zone"))
    var timeZone: String?

    @OptionGroup var global: GlobalOptions

    /// Everything a command needs to speak to the service and to the person.
    func session() async throws -> ClientSession {
        let settings = try await global.settings(adding: url.map { ["url": .init(stringLiteral: $0)] } ?? [:])
        let language = language ?? .ofShell()
        return ClientSession(
            service: ServiceConnection(send: HTTPClient.shared.response(to:), url: settings.url, token: settings.token, language: language),
            output: settings.output, language: language, times: try times())
    }

    /// How times are read and shown.
    func times() throws -> TimeText {
        guard let timeZone else { return TimeText(zone: .current) }
        guard let zone = TimeZone(identifier: timeZone) else {
            throw ValidationError("“\(timeZone)” is not a time zone. Write its IANA name, such as Asia/Shanghai.")
        }
        return TimeText(zone: zone)
    }
}
