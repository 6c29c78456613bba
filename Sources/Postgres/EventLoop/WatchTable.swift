/// Who waits for which descriptor. A generation beside each descriptor keeps an event that was already on its way when the descriptor was
/// closed from reaching the next owner of the same number.
struct WatchTable {
    static let bellToken = UInt64.max

    private var generation: UInt32 = 0
    private var watches: [Int32: (generation: UInt32, body: (Readiness) -> Void)] = [:]

    mutating func put(descriptor: Int32, _ body: @escaping (Readiness) -> Void) -> UInt64 {
        generation &+= 1
        watches[descriptor] = (generation, body)
        return UInt64(generation) << 32 | UInt64(UInt32(bitPattern: descriptor))
    }

    mutating func take(token: UInt64) -> ((Readiness) -> Void)? {
        let descriptor = Int32(bitPattern: UInt32(truncatingIfNeeded: token))
        guard let watch = watches[descriptor], watch.generation == UInt32(token >> 32) else { return nil }
        watches[descriptor] = nil
        return watch.body
    }

    mutating func remove(descriptor: Int32) { watches[descriptor] = nil }
}
