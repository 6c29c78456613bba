import EventLog
import TestSupport
import Testing

struct SealingTests {
    private struct Note: Codable, Equatable {
        var name: Sealed<String>
        var others: [Sealed<[String: Int]>]
    }

    private let note = Note(
        name: Sealed("林悦", under: KeyName(rawValue: "member:lin")), others: [Sealed(["a": 1], under: KeyName(rawValue: "request:1"))])

    @Test("What is sealed comes back, and its stored form tells nothing") func roundTrip() async throws {
        let sealer = Sealer(keys: MemoryKeyRing())
        let sealed = try await sealer.seal(JSONValue(encoding: note))
        #expect(!sealed.canonical.contains("林悦") && !sealed.canonical.contains("\"a\""))
        #expect(try await sealer.open(sealed).decode(Note.self) == note)
    }

    @Test("A destroyed key takes its values with it and no others") func erasure() async throws {
        let keys = MemoryKeyRing()
        let sealer = Sealer(keys: keys)
        let sealed = try await sealer.seal(JSONValue(encoding: note))
        try await keys.destroy(KeyName(rawValue: "member:lin"))
        let opened = try await sealer.open(sealed).decode(Note.self)
        #expect(opened.name.value == nil)
        #expect(opened.others == note.others)
    }

    @Test("A value moved under another key's name does not open") func transplant() async throws {
        let sealer = Sealer(keys: MemoryKeyRing())
        let sealed = try await sealer.seal(JSONValue(encoding: note)).canonical
        let moved = try JSONValue(parsing: sealed.replacing("member:lin", with: "request:1"))
        await #expect(throws: (any Error).self) { try await sealer.open(moved) }
    }
}
