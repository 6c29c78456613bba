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

    @Test("Every choice that a command offers is put in words") func choices() {
        func check<Kind: MatterKind>(_ kind: Kind.Type) {
            for field in Kind.commands.flatMap(\.entry.fields) {
                for choice in field.kind.choices { #expect(Kind.words[choice] != nil, "\(Kind.name) \(field.name) \(choice)") }
            }
        }
        for kind in MatterKinds.all { check(kind) }
    }

    @Test("No field has a name that the command line keeps for itself") func reserved() {
        let reserved: Set<String> = [
            "help", "version", "body", "url", "language", "timeZone", "idempotencyKey", "ifVersion", "actingPost",
        ]
        func fields<Kind: MatterKind>(_ kind: Kind.Type) -> [String] { Kind.commands.flatMap(\.entry.fields).map(\.name) }
        for kind in MatterKinds.all { #expect(reserved.isDisjoint(with: fields(kind)), "\(kind.name)") }
    }

    @Test("A matter that is not there is unknown, and one that is there is not opened again") func opening() throws {
        var scene = try MatterScene<Goal>()
        scene.refused(.unknownMatter, .customersHead, "sign")
        try scene.when(.customersHead, "propose", ["title": "Ship on time", "outcome": "95 % on time", "owners": ["sales"]])
        scene.refused(.matterExists, .customersHead, "propose", ["title": "Again", "outcome": "…", "owners": ["sales"]])
    }
}

extension FieldKind {
    /// The words to choose from, where there are some.
    fileprivate var choices: [String] {
        switch self {
        case .choice(let words): words
        case .list(let element): element.choices
        case .object(let fields): fields.flatMap(\.kind.choices)
        default: []
        }
    }
}
