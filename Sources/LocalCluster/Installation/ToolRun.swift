import Foundation
import Glibc

/// One run of a command-line program to its end, with its output kept for the error message.
///
/// Foundation's `Process` will not do: it learns of the end through a descriptor that the program inherits, and the server that `pg_ctl`
/// leaves behind would keep that one open for ever.
struct ToolRun {
    /// A path, or a name that is looked up on the `PATH`.
    var program: String
    var arguments: [String]
    /// Where it runs. PostgreSQL's tools paste paths into shell commands, so they get short relative names from here.
    var directory = "/"
    /// Whom it runs as; nil for this process's own user.
    var account: ServerAccount?

    struct Answer {
        /// The exit status, or 128 and the signal that ended it, as a shell says it.
        var status: Int32
        /// Standard output and standard error as they came.
        var output: String
    }

    /// Blocks the thread until the program ended.
    func run() throws(LocalClusterError) -> Answer {
        let output = try Self.pipe()
        let processID = try spawn(writingTo: output.writing.fileDescriptor)
        try? output.writing.close()
        let bytes = (try? output.reading.readToEnd()) ?? Data()
        return Answer(status: Self.wait(for: processID), output: String(decoding: bytes, as: UTF8.self))
    }

    /// Runs and throws the last lines of what the program said unless it ended well.
    func runSuccessfully() throws(LocalClusterError) {
        let answer = try run()
        guard answer.status == 0 else {
            throw LocalClusterError(.toolFailed, "\(program) ended with status \(answer.status): \(answer.output.lastLines(8))")
        }
    }

    /// A pair of sockets, because they alone can be closed to other programs from the moment they exist. One that another thread starts just
    /// then would otherwise hold the pipe open, and this side would wait for its end as long as that program runs.
    private static func pipe() throws(LocalClusterError) -> (reading: FileHandle, writing: FileHandle) {
        var ends: [Int32] = [-1, -1]
        guard unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            throw LocalClusterError(.system, "A pipe could not be made: \(SystemMessage.current).")
        }
        return (
            FileHandle(fileDescriptor: ends[0], closeOnDealloc: true), FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
        )
    }

    private func spawn(writingTo output: Int32) throws(LocalClusterError) -> pid_t {
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, output, 2)
        for descriptor in Self.foreignDescriptors { unsafe posix_spawn_file_actions_addclose(&actions, descriptor) }
        var attributes = Self.attributes()
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        let words = ["env", "--chdir=\(directory)"] + (account?.commandPrefix ?? []) + [program] + arguments
        var processID: pid_t = 0
        let result = unsafe CStrings.with(words) { words in
            unsafe CStrings.with(environment) { environment in
                unsafe posix_spawnp(&processID, words[0]!, &actions, &attributes, words, environment)
            }
        }
        guard result == 0 else { throw LocalClusterError(.system, "\(program) could not be started: \(SystemMessage.of(result)).") }
        return processID
    }

    /// A process group of its own, so that Ctrl-C does not cut `initdb` short, and no signal ignored or blocked because this process does so.
    private static func attributes() -> posix_spawnattr_t {
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGCHLD, SIGUSR1, SIGUSR2, SIGALRM] { unsafe sigaddset(&signals, signal) }
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        return attributes
    }

    /// Whatever this process has open beyond the standard three stays out of the server, which lives longer. So does what another thread opens
    /// while the program is started, or who waits for its end would wait as long as the server runs: a new descriptor has the lowest number
    /// that is free, hence the margin.
    private static var foreignDescriptors: Range<Int32> {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        let highest = names.compactMap { Int32($0) }.max() ?? 2
        return 3..<highest + 256
    }

    /// The caller's PGDATA, PGPORT and the like must not leak into the private cluster.
    private var environment: [String] {
        let inherited = ProcessInfo.processInfo.environment
        return ["PATH", "LD_LIBRARY_PATH"].compactMap { name in inherited[name].map { "\(name)=\($0)" } } + ["LC_ALL=C.UTF-8"]
    }

    private static func wait(for processID: pid_t) -> Int32 {
        var status: Int32 = 0
        while unsafe waitpid(processID, &status, 0) < 0, errno == EINTR {}
        let signal = status & 0x7f
        return signal == 0 ? (status >> 8) & 0xff : 128 + signal
    }
}

extension String {
    func lastLines(_ count: Int) -> String {
        split(separator: "\n").suffix(count).joined(separator: "\n")
    }
}
