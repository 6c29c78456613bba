import Crypto
import EventLog
import Testing

@testable import Identity

struct KeyCacheTests {
    private let now = ContinuousClock.now

    private func name(_ number: Int) -> KeyName { KeyName(rawValue: "request:\(number)") }

    private func isKey(_ entry: KeyCache.Entry?) -> Bool {
        if case .key = entry { true } else { false }
    }

    @Test("It never holds more than its capacity, and keeps what is in use") func bounded() {
        var cache = KeyCache(capacity: 10)
        for number in 0..<1000 {
            cache.insert(.key(SymmetricKey(size: .bits256), until: now + .seconds(9)), called: name(number))
            #expect(cache.count <= 10)
            #expect(isKey(cache.entry(name(0), at: now)), "key 0 is used at every step")
        }
        #expect(cache.entry(name(1), at: now) == nil)
    }

    @Test("A key is forgotten when its time is over, a destruction is not") func expiry() {
        var cache = KeyCache(capacity: 10)
        cache.insert(.key(SymmetricKey(size: .bits256), until: now + .seconds(1)), called: name(1))
        cache.insert(.destroyed, called: name(2))
        #expect(isKey(cache.entry(name(1), at: now)))
        #expect(cache.entry(name(1), at: now + .seconds(1)) == nil)
        #expect(cache.entry(name(2), at: now + .seconds(100)) != nil)
    }

    @Test("A key that was read just before its destruction does not come back") func lateReader() {
        var cache = KeyCache(capacity: 10)
        cache.insert(.destroyed, called: name(1))
        cache.insert(.key(SymmetricKey(size: .bits256), until: now + .seconds(1)), called: name(1))
        #expect(!isKey(cache.entry(name(1), at: now)))
    }
}
