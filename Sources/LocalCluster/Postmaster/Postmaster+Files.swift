import Foundation
import Glibc
import Logging

/// The files the server needs before it can start.
extension Postmaster {
    /// The log is put aside at a start when it has grown beyond this many bytes; the one put aside before is dropped.
    private static let longLog = 16 << 20

    func prepareFiles() throws(LocalClusterError) {
        if directory.majorVersion == nil { try initialise() }
        try socket.make(for: account)
        try prepareLog()
        let text = ServerSettings(
            socket: socket, port: settings.port, isDurable: settings.isDurable, parameters: settings.parameters
        ).text
        try write(text, to: "\(directory.serverDirectory)/\(ClusterDirectory.settingsName)")
    }

    /// Makes the cluster beside its place and moves it there when it is whole, so that a kill in between leaves nothing half-made.
    private func initialise() throws(LocalClusterError) {
        settings.logger.info("Making a new cluster.", metadata: ["directory": "\(directory.path)"])
        let unfinished = directory.unfinishedDirectory
        try? FileManager.default.removeItem(atPath: unfinished)
        guard unsafe mkdir(unfinished, 0o700) == 0 else {
            throw LocalClusterError(.accessDenied, "\(unfinished) could not be made: \(SystemMessage.current).")
        }
        try account.takeOver(unfinished)
        try tool("initdb", initdbArguments).runSuccessfully()
        try append("\ninclude '\(ClusterDirectory.settingsName)'\n", to: "\(unfinished)/postgresql.conf")
        guard unsafe rename(unfinished, directory.serverDirectory) == 0 else {
            throw LocalClusterError(.system, "\(unfinished) could not be moved into place: \(SystemMessage.current).")
        }
        try synchronise(directory.path)
    }

    /// Checksums find a disk that lies. `C.UTF-8` sorts by code point the same everywhere and still knows which Chinese characters are letters,
    /// which trigram search needs. Trust is safe because only the server's user can enter the socket's directory.
    private var initdbArguments: [String] {
        [
            "--pgdata=\(ClusterDirectory.unfinishedDirectoryName)", "--username=\(LocalCluster.superuser)", "--auth=trust",
            "--data-checksums", "--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions",
        ] + (settings.isDurable ? [] : ["--no-sync"])
    }

    /// The server's user may not make files in the data directory, so the log is made for him.
    private func prepareLog() throws(LocalClusterError) {
        let size = (try? FileManager.default.attributesOfItem(atPath: directory.log))?[.size] as? Int ?? 0
        if size > Self.longLog { unsafe rename(directory.log, directory.log + ".1") }
        let descriptor = unsafe open(directory.log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw LocalClusterError(.accessDenied, "The log \(directory.log) could not be opened: \(SystemMessage.current).")
        }
        close(descriptor)
        try account.takeOver(directory.log)
    }

    private func write(_ text: String, to path: String) throws(LocalClusterError) {
        do {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        } catch {
            throw LocalClusterError(.accessDenied, "\(path) could not be written: \(error.localizedDescription)")
        }
        try account.takeOver(path)
    }

    private func append(_ text: String, to path: String) throws(LocalClusterError) {
        do {
            let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
            defer { try? file.close() }
            try file.seekToEnd()
            try file.write(contentsOf: Data(text.utf8))
            try file.synchronize()
        } catch {
            throw LocalClusterError(.accessDenied, "\(path) could not be written: \(error.localizedDescription)")
        }
    }

    /// A rename is durable only when the directory that shows it is on disk.
    private func synchronise(_ path: String) throws(LocalClusterError) {
        let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw LocalClusterError(.system, "\(path) could not be opened: \(SystemMessage.current).") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else {
            throw LocalClusterError(.system, "\(path) could not be written to disk: \(SystemMessage.current).")
        }
    }
}
