import Foundation
import Glibc
import Synchronization
import TestSupport
import Testing

@testable import rapport

/// A data directory of its own for a service started through the program, and everything that is started there.
final class ServiceFixture: Sendable {
    let dataDirectory: String
    let url: String
    private let userID: Int?
    private let port: UInt16
    private let token = Mutex<String?>(nil)
    private let started = Mutex<[RunningProgram]>([])

    /// Runs `body`, then ends what is left of the service and its database and removes everything.
    static func use(userID: Int? = nil, _ body: (ServiceFixture) async throws -> Void) async throws {
        try await TestDirectory.use(for: "service") { directory in
            let fixture = try ServiceFixture(in: directory, userID: userID)
            do {
                try await body(fixture)
            } catch {
                await fixture.endPrograms()
                throw error
            }
            await fixture.endPrograms()
        }
    }

    private init(in directory: TestDirectory, userID: Int?) throws {
        self.userID = userID
        // The user of the service makes his data directory himself.
        if userID != nil { try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: directory.path) }
        dataDirectory = "\(directory.path)/data"
        port = try FreePort.find()
        url = "http://127.0.0.1:\(port)"
    }

    /// The program, pointed at this service and signed in once a token was issued.
    var program: RapportProgram {
        var environment = ["RAPPORT_DATA_DIR": dataDirectory, "RAPPORT_URL": url]
        environment["RAPPORT_TOKEN"] = token.withLock { $0 }
        return RapportProgram(environment: environment, userID: userID)
    }

    /// Starts the service, waits until it answers, and signs in as a member of the sample organisation if there is one.
    func up(isSample: Bool = true) async throws -> RunningProgram {
        let running = try start(isSample: isSample)
        try await running.waitForOutput("Ctrl-C stops everything", within: .seconds(120))
        if isSample, token.withLock({ $0 == nil }) {
            let issued = try await token(of: "lin-yue")
            token.withLock { $0 = issued }
        }
        return running
    }

    /// Starts the service and does not wait.
    func start(isSample: Bool = true) throws -> RunningProgram {
        let running = try program.start(["up", "--port", String(port)] + (isSample ? ["--sample"] : []))
        started.withLock { $0.append(running) }
        return running
    }

    /// A new token for a member, issued on the machine.
    func token(of member: String) async throws -> String {
        let answer = try await program.run("token", "issue", member)
        try #require(answer.status == 0, "\(answer.errors)")
        return answer.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Looks into the service's database beside it, with the rights of the application.
    func onNode<R>(_ body: (Node) async throws -> R) async throws -> R {
        try await Node.use(try await Settings.load(flags: [:], file: nil, environment: ["RAPPORT_DATA_DIR": dataDirectory]), body)
    }

    private func endPrograms() async {
        for running in started.withLock({ $0 }) {
            running.send(SIGKILL)
            _ = await running.waitForEnd()
        }
    }
}
