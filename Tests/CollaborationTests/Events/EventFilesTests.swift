import EventLog
import TestSupport
import Testing

@testable import Collaboration

@Suite("The files of the events") struct EventFilesTests {
    private let schemas: EventSchemas

    init() throws { schemas = try EventSchemas() }

    @Test("Every event has a schema and samples of every version, and every file belongs to one") func completeness() {
        let known = Self.versions
        #expect(Set(known.map(\.type)) == Set(CollaborationEvent.types))
        #expect(schemas.versions == known)
        #expect(Set(schemas.samples.map(\.version)) == known)
        #expect(schemas.documents.keys.filter { !$0.first!.isUppercase } == ["definitions.v1.json"])
    }

    @Test("Every shared definition is used by a schema") func definitions() {
        let references = schemas.documents.values.flatMap {
            $0.canonical.matches(of: #/"\$ref":"[^"]*\/(\w+)"/#).map { String($0.output.1) }
        }
        guard case .object(let definitions)? = schemas.documents["definitions.v1.json"]?["$defs"] else {
            Issue.record("there are no definitions")
            return
        }
        #expect(Set(references) == Set(definitions.keys))
    }

    @Test("A sample fits its schema, is read by this program and, in its present version, comes back byte by byte") func samples()
        async throws
    {
        let sealer = Sealer(keys: SampleKeyRing())
        for sample in schemas.samples {
            let stored = try JSONValue(parsing: sample.payload)
            #expect(Array(stored.canonical.utf8) == Array(sample.payload.utf8), "\(sample)")
            try expectFit(stored, sample.version, "\(sample)")
            let opened = try await sealer.open(stored)
            let event = try CollaborationEvent(
                type: sample.version.type, schemaVersion: sample.version.number, payload: JSONDocument(opened)
            ).stored
            #expect(event.type == sample.version.type)
            guard event.schemaVersion == sample.version.number else { continue }
            let written = try event.encodePayload()
            #expect(Array(written.canonical.utf8) == Array(opened.canonical.utf8), "\(sample)")
            try expectFit(try await sealer.seal(written), sample.version, "\(sample)")
        }
    }

    @Test("There is a sample with and one without each member that may be absent") func optionalMembers() {
        for (version, samples) in Dictionary(grouping: schemas.samples, by: \.version) {
            guard let schema = schemas.documents["\(version).json"], case .object(let properties)? = schema["properties"] else { continue }
            let payloads = samples.compactMap { try? JSONValue(parsing: $0.payload) }
            for name in properties.keys {
                #expect(payloads.contains { $0[name] != nil }, "\(version) has no sample with \(name)")
                let isRequired = schema["required"]?.contains(name) ?? false
                #expect(isRequired || payloads.contains { $0[name] == nil }, "\(version) has no sample without \(name)")
            }
        }
    }

    @Test("A schema lets nothing pass that is missing, added, of another type, or in the clear where it must be sealed") func strictness()
        throws
    {
        let registered = EventVersion(type: "MemberRegistered", number: 1)
        let sample = try #require(schemas.samples.first { $0.version == registered })
        guard case .object(let members) = try JSONValue(parsing: sample.payload) else { return }
        for (name, value) in [("member", nil), ("member", 1), ("name", ["zh": "林悦", "en": "Lin Yue"]), ("nickname", "Yue")]
            as [(String, JSONValue?)]
        {
            var changed = members
            changed[name] = value
            #expect(try !schemas.violations(in: .object(changed), of: registered).isEmpty, "\(name)")
        }
    }

    @Test("Whatever the conversation writes fits its schema", arguments: [false, true]) func conversation(confidential: Bool) async throws {
        let sealer = Sealer(keys: SampleKeyRing())
        var events: Set<RequestEvent> = []
        for cell in StateTableTests.cells {
            var conversation = try Conversation(confidential: confidential)
            try conversation.reach(cell.situation)
            try? conversation.when(cell.speaker, conversation.command(cell.verb))
            events.formUnion(conversation.events)
        }
        for event in events {
            let payload = try await sealer.seal(try event.encodePayload())
            try expectFit(payload, EventVersion(type: event.type, number: event.schemaVersion), "\(payload.canonical)")
        }
        // A confidential request keeps some people out who speak in the table.
        #expect(confidential || Set(events.map(\.type)) == Set(RequestEvent.types))
    }

    private func expectFit(_ payload: JSONValue, _ version: EventVersion, _ comment: Comment) throws {
        let violations = try schemas.violations(in: payload, of: version)
        #expect(violations.isEmpty, comment)
    }

    /// Every version that this program can read.
    private static var versions: Set<EventVersion> {
        versions(OrganisationEvent.registry).union(versions(CatalogueEvent.registry)).union(versions(CalendarEvent.registry))
            .union(versions(RequestEvent.registry)).union(versions(ImportedCaseEvent.registry)).union(versions(MatterOccurrence.registry))
    }

    private static func versions<Event>(_ registry: EventRegistry<Event>) -> Set<EventVersion> {
        Set(registry.entries.values.flatMap { entry in (1...entry.schemaVersion).map { EventVersion(type: entry.type, number: $0) } })
    }
}

extension JSONValue {
    fileprivate func contains(_ text: String) -> Bool {
        if case .array(let elements) = self { elements.contains(.string(text)) } else { false }
    }
}
