import Crypto
import EventLog

/// The keys that were used lately, at most so many and each for a limited time: another process may destroy a key at any moment, and this one
/// must then not read on for ever.
///
/// Two generations instead of a list in order of use: what is found in the older moves to the younger, and when that is full it becomes the
/// older one. Every step costs the same, whatever the number of keys.
struct KeyCache {
    enum Entry {
        case key(SymmetricKey, until: ContinuousClock.Instant)
        /// For good, so this needs no end.
        case destroyed
    }

    private let capacity: Int
    private var young: [KeyName: Entry] = [:]
    private var old: [KeyName: Entry] = [:]

    init(capacity: Int) { self.capacity = max(2, capacity) }

    /// How many entries it holds, counting one that is in both generations twice.
    var count: Int { young.count + old.count }

    mutating func entry(_ name: KeyName, at now: ContinuousClock.Instant) -> Entry? {
        guard let entry = young[name] ?? old[name] else { return nil }
        if case .key(_, let end) = entry, end <= now { return nil }
        if young[name] == nil { insert(entry, called: name) }
        return entry
    }

    /// Remembers what the database said. A key that was read before it was destroyed does not come back.
    mutating func insert(_ entry: Entry, called name: KeyName) {
        if case .destroyed = young[name] ?? old[name] { return keep(.destroyed, called: name) }
        keep(entry, called: name)
    }

    private mutating func keep(_ entry: Entry, called name: KeyName) {
        if young.count >= capacity / 2, young[name] == nil {
            old = young
            young.removeAll(keepingCapacity: true)
        }
        young[name] = entry
    }
}
