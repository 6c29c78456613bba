import Foundation
import Glibc

/// The file that holds the master key, readable by its owner only.
struct MasterKeyFile {
    let path: String

    /// The key in the file; nil when there is no file.
    func read() throws(IdentityError) -> MasterKey? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw failure("opened")
        }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        try checkPermissions(descriptor)
        guard let data = try? file.read(upToCount: 1024) else { throw failure("read") }
        do { return try MasterKey(base64: String(decoding: data, as: UTF8.self)) } catch {
            throw IdentityError(.masterKeyUnreadable, "\(path): \(error.message)")
        }
    }

    /// A new key in a new file; when somebody else made it in the meantime, theirs.
    func create() throws(IdentityError) -> MasterKey {
        let draft = "\(path).\(UUID().uuidString)"
        try write(MasterKey(), to: draft)
        defer { unsafe unlink(draft) }
        // A link fails where the name exists, so of two processes one makes the key; and the name never stands for half a key.
        guard unsafe link(draft, path) == 0 || errno == EEXIST else { throw failure("made") }
        try syncDirectory()
        guard let key = try read() else { throw failure("read") }
        return key
    }

    private func checkPermissions(_ descriptor: Int32) throws(IdentityError) {
        var information = stat()
        guard unsafe fstat(descriptor, &information) == 0 else { throw failure("examined") }
        guard information.st_mode & 0o077 == 0 else {
            throw IdentityError(.masterKeyExposed, "others than its owner may read the master key; run: chmod 600 \(path)")
        }
    }

    private func write(_ key: MasterKey, to draft: String) throws(IdentityError) {
        let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("made") }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try file.write(contentsOf: Data((key.base64 + "\n").utf8))
            try file.synchronize()
        } catch {
            unsafe unlink(draft)
            throw IdentityError(.masterKeyUnreadable, "the master key's file \(path) could not be written", cause: error)
        }
    }

    /// Values may be sealed under the key in the next moment; a power failure must not take its name away.
    private func syncDirectory() throws(IdentityError) {
        let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let descriptor = unsafe open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("synchronised") }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("synchronised") }
    }

    private func failure(_ step: String) -> IdentityError {
        let reason = unsafe String(cString: strerror(errno))
        return IdentityError(.masterKeyUnreadable, "the master key's file \(path) could not be \(step): \(reason)")
    }
}
