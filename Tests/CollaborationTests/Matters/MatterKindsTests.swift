import EventLog
import Testing

@testable import Collaboration

@Suite("Every kind of matter") struct MatterKindsTests {
    @Test("The table of rights knows every verb of every kind, and no other") func rights() {
        func verbs<Kind: MatterKind>(_ kind: Kind.Type) -> (String, Set<String>) { (Kind.name, Set(Kind.commands.map(\.verb))) }
        let known = Dictionary(uniqueKeysWithValues: MatterKinds.all.map { verbs($0) })
        #expect(Rights.matters.mapValues { Set($0.keys) } == known)
    }

    @Test("One verb at least opens a matter, names are unlike each other, and every event is put in words") func shape() {
        func check<Kind: MatterKind>(_ kind: Kind.Type) {
            #expect(Kind.commands.contains { $0.opens }, "\(Kind.name)")
            for event in Kind.events { #expect(Kind.words[event.entry.type] != nil, "\(event.entry.type)") }
        }
        for kind in MatterKinds.all { check(kind) }
        #expect(Set(MatterKinds.all.map { $0.name }).count == MatterKinds.all.count)
        #expect(Set(MatterKinds.all.map { $0.plural }).count == MatterKinds.all.count)
    }

    @Test("A matter that is not there is unknown, and one that is there is not opened again") func opening() throws {
        var scene = try MatterScene<Goal>()
        scene.refused(.unknownMatter, .customersHead, "sign")
        try scene.when(.customersHead, "propose", ["title": "Ship on time", "outcome": "95 % on time", "owners": ["sales"]])
        scene.refused(.matterExists, .customersHead, "propose", ["title": "Again", "outcome": "…", "owners": ["sales"]])
    }
}
