import CLibPQ

/// What a socket is waited for, or found to be ready for.
struct Readiness: OptionSet, Sendable {
    let rawValue: UInt8

    static let read = Readiness(rawValue: 1)
    static let write = Readiness(rawValue: 2)
    static let timeout = Readiness(rawValue: 4)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// An error or a hang-up counts as both: libpq's next call finds out which it was.
    init(events: UInt32) {
        let broken = events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0
        var readiness: Readiness = broken ? [.read, .write] : []
        if events & EPOLLIN.rawValue != 0 { readiness.insert(.read) }
        if events & EPOLLOUT.rawValue != 0 { readiness.insert(.write) }
        self = readiness
    }

    var events: UInt32 {
        (contains(.read) ? EPOLLIN.rawValue : 0) | (contains(.write) ? EPOLLOUT.rawValue : 0)
    }
}
