import Glibc

/// What the operating system says about the last call that failed on this thread.
enum SystemMessage {
    static var current: String { of(errno) }

    static func of(_ code: Int32) -> String { unsafe String(cString: strerror(code)) }
}
