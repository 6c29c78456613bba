import Glibc

/// The claim of one living process on a data directory.
///
/// The kernel lets go of an flock when the process ends, however it ends, so the lock is never stale. The process id in the file is only for
/// the message to the next who comes.
final class OwnerLock: Sendable {
    private let descriptor: Int32

    init(file: String) throws(LocalClusterError) {
        // Close-on-exec: a postmaster that inherited the descriptor would hold the lock for the dead owner.
        let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw LocalClusterError(.accessDenied, "The lock file \(file) could not be opened: \(SystemMessage.current).")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let reason = errno
            defer { close(descriptor) }
            guard reason == EWOULDBLOCK else {
                throw LocalClusterError(.system, "The lock file \(file) could not be locked: \(SystemMessage.of(reason)).")
            }
            throw Self.owned(file: file, descriptor: descriptor)
        }
        self.descriptor = descriptor
        write(String(getpid()))
    }

    /// Let go of in so many words: a program that is being started by another thread has a copy of the descriptor until it runs, and would hold
    /// the lock for that long.
    deinit {
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }

    /// Whether some process holds the lock at this moment.
    static func isHeld(file: String) -> Bool {
        let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    private func write(_ text: String) {
        ftruncate(descriptor, 0)
        _ = unsafe text.utf8CString.withUnsafeBytes { bytes in unsafe pwrite(descriptor, bytes.baseAddress, bytes.count - 1, 0) }
    }

    private static func owned(file: String, descriptor: Int32) -> LocalClusterError {
        let owner = readProcessID(descriptor)
        let name = owner.map { "process \($0)" } ?? "another process"
        return LocalClusterError(.owned, "The data directory is in use by \(name) (lock file \(file)). Stop it first.", processID: owner)
    }

    /// The owner writes its id just after it took the lock, so an empty file is given a moment.
    private static func readProcessID(_ descriptor: Int32) -> Int32? {
        for _ in 0..<50 {
            let text = unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { buffer in
                let count = unsafe pread(descriptor, buffer.baseAddress, buffer.count, 0)
                return unsafe String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
            }
            if let processID = Int32(text) { return processID }
            usleep(2_000)
        }
        return nil
    }
}
