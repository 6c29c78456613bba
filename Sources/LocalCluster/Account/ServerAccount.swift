import Foundation
import Glibc

/// The operating system's user that PostgreSQL runs as.
///
/// PostgreSQL refuses to run as root, so a program started as root runs it as the user who already owns the data, or else as `postgres`,
/// whom Debian's packages create.
struct ServerAccount: Sendable, Equatable {
    var name: String
    var userID: uid_t
    var groupID: gid_t
    /// True when this process is root and has to change to this account.
    var needsSwitch: Bool

    static func choose(owning path: String) throws(LocalClusterError) -> ServerAccount {
        guard geteuid() == 0 else {
            return ServerAccount(name: UserDatabase.name(of: geteuid()), userID: geteuid(), groupID: getegid(), needsSwitch: false)
        }
        if let owner = FileOwner.of(path), owner.userID != 0 {
            return ServerAccount(name: UserDatabase.name(of: owner.userID), userID: owner.userID, groupID: owner.groupID, needsSwitch: true)
        }
        guard let account = UserDatabase.account(named: "postgres") else {
            throw LocalClusterError(
                .noServerUser,
                "PostgreSQL does not run as root, and there is no user \"postgres\" to run it as. Install the package postgresql, or start as an ordinary user."
            )
        }
        return account
    }

    /// The words before a command line that run it as this account.
    var commandPrefix: [String] {
        guard needsSwitch else { return [] }
        return ["setpriv", "--reuid=\(userID)", "--regid=\(groupID)", "--clear-groups", "--"]
    }

    /// Hands a file over to this account when the process is root.
    func takeOver(_ path: String) throws(LocalClusterError) {
        guard needsSwitch else { return }
        guard unsafe chown(path, userID, groupID) == 0 else {
            throw LocalClusterError(.accessDenied, "\(path) could not be given to the user \(name): \(SystemMessage.current).")
        }
    }
}
