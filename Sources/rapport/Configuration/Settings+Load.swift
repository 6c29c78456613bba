import Configuration
import Foundation
import Logging

extension Settings {
    private static let defaults: [AbsoluteConfigKey: ConfigValue] = [
        "url": "http://127.0.0.1:7411", "dataDir": "./rapport-data", "databaseConnections": 16, "databasePrepares": true,
        "organisation": "main", "host": "127.0.0.1", "port": 7411, "mailProgram": "/usr/sbin/sendmail",
        "output": "table",
    ]
    private static let secrets: Set<String> = ["RAPPORT_TOKEN", "RAPPORT_DATABASE_URL", "RAPPORT_MASTER_KEY"]

    /// - Throws: `Failure` with the setting's name, and never its value, when one cannot be understood.
    static func load(
        flags: [AbsoluteConfigKey: ConfigValue], file: String?, environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws(Failure) -> Settings {
        var providers: [any ConfigProvider] = [
            InMemoryProvider(name: "flags", values: flags),
            EnvironmentVariablesProvider(environmentVariables: environment, secretsSpecifier: .specific(secrets)).prefixKeys(
                with: "rapport"),
        ]
        if let path = file ?? environment["RAPPORT_CONFIG"] { providers.append(try await fileProvider(path)) }
        providers.append(InMemoryProvider(name: "defaults", values: defaults))
        return try Settings(ConfigReader(providers: providers))
    }

    private static func fileProvider(_ path: String) async throws(Failure) -> any ConfigProvider {
        do {
            let place = ConfigReader(provider: InMemoryProvider(values: ["filePath": ConfigValue(stringLiteral: path)]))
            return try await FileProvider<JSONSnapshot>(config: place)
        } catch {
            throw Failure(.configuration, "The configuration file \(path) cannot be read as JSON: \(error)")
        }
    }

    private init(_ reader: ConfigReader) throws(Failure) {
        url = try Self.read("url") { try reader.requiredString(forKey: "url") }
        token = reader.string(forKey: "token", isSecret: true)
        dataDir = try Self.read("dataDir") { try reader.requiredString(forKey: "dataDir") }
        databaseURL = reader.string(forKey: "databaseUrl", isSecret: true)
        databaseConnections = try Self.read("databaseConnections") { try reader.requiredInt(forKey: "databaseConnections") }
        databasePrepares = try Self.read("databasePrepares") { try reader.requiredBool(forKey: "databasePrepares") }
        masterKey = reader.string(forKey: "masterKey", isSecret: true)
        organisation = try Self.read("organisation") { try reader.requiredString(forKey: "organisation") }
        host = try Self.read("host") { try reader.requiredString(forKey: "host") }
        port = try Self.read("port") { try reader.requiredInt(forKey: "port") }
        mailFrom = reader.string(forKey: "mailFrom")
        mailProgram = try Self.read("mailProgram") { try reader.requiredString(forKey: "mailProgram") }
        output = try Self.read("output") { try reader.requiredString(forKey: "output", as: OutputFormat.self) }
        logLevel = try Self.logLevel(reader.string(forKey: "logLevel"))
    }

    /// The defaults stand last among the providers, so what cannot be read is malformed and not missing.
    private static func read<Value>(_ name: String, _ value: () throws -> Value) throws(Failure) -> Value {
        do { return try value() } catch { throw Failure(.configuration, "The setting \(name) cannot be understood.") }
    }

    private static func logLevel(_ text: String?) throws(Failure) -> Logger.Level? {
        guard let text else { return nil }
        guard let level = Logger.Level(rawValue: text.lowercased()) else {
            throw Failure(
                .configuration, "The setting logLevel must be one of \(Logger.Level.allCases.map(\.rawValue).joined(separator: ", ")).")
        }
        return level
    }
}
