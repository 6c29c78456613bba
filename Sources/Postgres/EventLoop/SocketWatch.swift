/// A socket's place in an event loop: who waits for it, for what, and until when. Used on the loop's thread only.
final class SocketWatch {
    let descriptor: Int32
    /// Never given twice, unlike the descriptor's number: an event that was on its way when the socket was closed finds nobody.
    let token: UInt64
    /// Hears of what nobody waited for, and says whether it took it.
    var unasked: (() -> Bool)?
    /// What epoll looks for.
    var armed: Readiness = []
    private var waiter: ((Readiness) -> Void)?
    private(set) var deadline: ContinuousClock.Instant?

    init(descriptor: Int32, token: UInt64) {
        self.descriptor = descriptor
        self.token = token
    }

    /// Only one may wait: a second would leave the first waiting for ever.
    func put(until deadline: ContinuousClock.Instant?, _ waiter: @escaping (Readiness) -> Void) {
        precondition(self.waiter == nil, "somebody waits for this socket already")
        self.deadline = deadline
        self.waiter = waiter
    }

    var hasWaiter: Bool { waiter != nil }

    /// Who waits is called once.
    func take() -> ((Readiness) -> Void)? {
        defer {
            waiter = nil
            deadline = nil
        }
        return waiter
    }
}
