import Synchronization

@testable import Sandbox

/// The latest requests of all clients, few enough that several meet at the same one.
final class RequestBoard: Sendable {
    private static let length = 16

    private let requests = Mutex<[KnownRequest]>([])

    func add(_ request: KnownRequest) { requests.withLock { $0 = $0.suffix(Self.length - 1) + [request] } }

    /// Any of them, once there is one.
    func pick(using random: inout SeededGenerator) -> KnownRequest? {
        let known = requests.withLock(\.self)
        return known.isEmpty ? nil : random.pick(known)
    }
}
