/// A part of a build: those of its keys that one worker folds at a time.
struct Segment: Hashable, Sendable {
    let build: BuildID
    /// From 0.
    let number: Int
    /// Among how many the build's keys are divided.
    let count: Int

    /// Whether a row is the segment's. The hash is FNV-1a of 64 bits: it must be the same in every process and for good.
    func owns(_ key: String) -> Bool {
        if count == 1 { return true }
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash % UInt64(count) == UInt64(number)
    }
}
