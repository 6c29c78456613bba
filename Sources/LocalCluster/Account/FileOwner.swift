import Glibc

/// Who owns a file and who may use it, as `lstat` sees it: a link is never followed.
struct FileOwner: Equatable {
    var userID: uid_t
    var groupID: gid_t
    /// The permission bits alone.
    var mode: mode_t
    var isDirectory: Bool

    static func of(_ path: String) -> FileOwner? {
        var status = stat()
        guard unsafe lstat(path, &status) == 0 else { return nil }
        return FileOwner(
            userID: status.st_uid, groupID: status.st_gid, mode: status.st_mode & 0o7777, isDirectory: status.st_mode & S_IFMT == S_IFDIR)
    }
}
