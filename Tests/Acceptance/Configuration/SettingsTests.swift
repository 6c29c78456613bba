import Configuration
import Foundation
import Testing

@testable import rapport

@Suite struct SettingsTests {
    private func load(
        flags: [AbsoluteConfigKey: ConfigValue] = [:], environment: [String: String] = [:], file: String? = nil
    ) async throws -> rapport.Settings {
        guard let file else { return try await Settings.load(flags: flags, file: nil, environment: environment) }
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("rapport-settings-\(UUID()).json").path
        try file.write(toFile: path, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try await Settings.load(flags: flags, file: path, environment: environment)
    }

    @Test("Without anything set, the defaults hold")
    func defaults() async throws {
        let settings = try await load()
        #expect(settings.url == "http://127.0.0.1:7411")
        #expect(settings.dataDir == "./rapport-data")
        #expect(settings.databaseURL == nil)
        #expect(settings.output == .table)
    }

    @Test("A flag outranks the environment, which outranks the file")
    func order() async throws {
        let file = #"{"dataDir": "/file", "organisation": "file", "port": 1}"#
        let settings = try await load(
            flags: ["dataDir": "/flag"], environment: ["RAPPORT_DATA_DIR": "/environment", "RAPPORT_ORGANISATION": "environment"],
            file: file)
        #expect(settings.dataDir == "/flag")
        #expect(settings.organisation == "environment")
        #expect(settings.port == 1)
    }

    @Test("A malformed value is an error that names the setting, and not the default")
    func malformed() async throws {
        let failure = await #expect(throws: Failure.self) { try await load(environment: ["RAPPORT_PORT": "seven"]) }
        #expect(failure?.status == .configuration)
        #expect(failure?.message == "The setting port cannot be understood.")
    }

    @Test("A missing or broken file is an error that names it", arguments: [nil, "{"])
    func brokenFile(_ text: String?) async throws {
        let failure = await #expect(throws: Failure.self) {
            if let text {
                _ = try await load(file: text)
            } else {
                _ = try await Settings.load(flags: [:], file: "/nowhere.json", environment: [:])
            }
        }
        #expect(failure?.status == .configuration)
        #expect(failure?.message.contains(".json") == true)
    }
}
