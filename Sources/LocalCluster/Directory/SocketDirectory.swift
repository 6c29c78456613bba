import Foundation
import Glibc

/// Where the server's Unix socket lies: only who may enter this directory can speak to the server.
struct SocketDirectory: Sendable, Equatable {
    let path: String

    /// `sun_path` has 108 bytes and ends with a zero.
    static let longestSocketPath = 107

    init(path: String) { self.path = path }

    /// The directory `socket` below the data directory, or a short one when the name would not do.
    ///
    /// A path longer than `sun_path` cannot be bound, whatever the file system allows. A comma parts several hosts in a connection string and
    /// several directories in the server's settings, where quotation marks and backslashes mean something too. For those the socket goes to
    /// a directory in /tmp named after the user and the data directory, so that every process arrives at the same one.
    init(for directory: ClusterDirectory, port: Int, userID: uid_t) {
        let preferred = "\(directory.path)/socket"
        let isPlain = !preferred.contains { ",'\"\\\n".contains($0) }
        let fits = "\(preferred)/.s.PGSQL.\(port)".utf8.count <= Self.longestSocketPath
        path = isPlain && fits ? preferred : "/tmp/rapport-\(userID)-\(Self.digest(directory.path))"
    }

    /// Where the server notes its process id while it uses the socket.
    func lockFile(port: Int) -> String { "\(path)/.s.PGSQL.\(port).lock" }

    /// Makes the directory with mode 0700 for the server's user; refuses one that somebody else prepared.
    func make(for account: ServerAccount) throws(LocalClusterError) {
        if unsafe mkdir(path, 0o700) == 0 { try account.takeOver(path) }
        guard let owner = FileOwner.of(path), owner.isDirectory, owner.userID == account.userID else {
            throw LocalClusterError(
                .accessDenied,
                "The socket directory \(path) is missing or does not belong to the user \(account.name). Remove it and try again.")
        }
        guard owner.mode & 0o077 != 0 else { return }
        guard unsafe chmod(path, 0o700) == 0 else {
            throw LocalClusterError(.accessDenied, "The socket directory \(path) could not be closed to others: \(SystemMessage.current).")
        }
    }

    /// Leaves nothing in /tmp behind a stopped server.
    func removeIfOutside(_ directory: ClusterDirectory) {
        guard !path.hasPrefix(directory.path + "/") else { return }
        unsafe rmdir(path)
    }

    /// FNV-1a, 64 bits: the same in every process, unlike Swift's own hashing.
    private static func digest(_ text: String) -> String {
        let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}
