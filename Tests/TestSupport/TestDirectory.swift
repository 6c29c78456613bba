import Foundation
import Glibc
import LocalCluster

/// A directory for files and clusters that a test makes, gone when the test ends.
///
/// Its name holds the process id of the tests, so that the next run can recognise what a killed run left behind: it ends the servers that
/// still run below it and removes it.
public struct TestDirectory: Sendable {
    public let path: String

    private static let prefix = "rapport-tests-"
    /// Once a process, before it makes its own first directory.
    private static let abandonedOnesAreGone: Void = removeAbandoned()

    /// - Parameter purpose: Becomes part of the name, for people who look.
    init(for purpose: String) throws {
        Self.abandonedOnesAreGone
        let name = "\(Self.prefix)\(getpid())-\(purpose)-\(UUID().uuidString.prefix(8))"
        path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    private init(path: String) { self.path = path }

    /// Runs `body` with a new directory, then ends the servers that still run below it and removes it.
    public static func use<R>(
        for purpose: String, isolation: isolated (any Actor)? = #isolation, _ body: (TestDirectory) async throws -> R
    ) async throws -> R {
        let directory = try TestDirectory(for: purpose)
        defer { directory.remove() }
        return try await body(directory)
    }

    /// Nothing below it is worth an orderly end.
    func remove() {
        for processID in poolers() { kill(processID, SIGTERM) }
        for place in places(of: "postgres/postmaster.pid") {
            guard let cluster = try? LocalCluster.attach(dataDirectory: place) else { continue }
            kill(cluster.postmasterProcessID, SIGQUIT)
            // A test that was killed may have left it stopped.
            kill(cluster.postmasterProcessID, SIGCONT)
            let deadline = ContinuousClock.now + .seconds(10)
            while cluster.isRunning, ContinuousClock.now < deadline { usleep(5_000) }
        }
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The running poolers. A number alone proves nothing: it may be somebody else's by now.
    private func poolers() -> [Int32] {
        places(of: "pgbouncer.pid").compactMap { place in
            let text = try? String(contentsOfFile: "\(place)pgbouncer.pid", encoding: .utf8)
            guard let processID = text.flatMap({ Int32($0.filter(\.isNumber)) }) else { return nil }
            let name = try? String(contentsOfFile: "/proc/\(processID)/comm", encoding: .utf8)
            return name == "pgbouncer\n" ? processID : nil
        }
    }

    /// Where below this directory there is such a file, in which a server records its process id.
    private func places(of file: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(file) }.map { "\(path)/\($0.dropLast(file.count))" }
    }

    /// Those of processes that live no more, as far as they belong to this user.
    private static func removeAbandoned() {
        let parent = FileManager.default.temporaryDirectory
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
        for name in names where name.hasPrefix(prefix) {
            let path = parent.appendingPathComponent(name).path
            guard let processID = Int32(name.dropFirst(prefix.count).prefix { $0.isNumber }), isGone(processID), isOwn(path) else {
                continue
            }
            TestDirectory(path: path).remove()
        }
    }

    private static func isOwn(_ path: String) -> Bool {
        let owner = (try? FileManager.default.attributesOfItem(atPath: path))?[.ownerAccountID] as? NSNumber
        return owner?.uint32Value == geteuid()
    }

    private static func isGone(_ processID: Int32) -> Bool { kill(processID, 0) != 0 && errno == ESRCH }
}
