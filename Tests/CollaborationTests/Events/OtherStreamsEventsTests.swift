import Collaboration
import EventLog
import Foundation
import TestSupport
import Testing
import WorkingTime

@Suite("What is written to the other streams fits its schema") struct OtherStreamsEventsTests {
    private static let now = Date(timeIntervalSince1970: 1_740_963_600)
    private static let name = BilingualText(zh: "名", en: "Name")
    private static let other = BilingualText(zh: "别名", en: "Other name")

    private let schemas: EventSchemas

    init() throws { schemas = try EventSchemas() }

    @Test("Organisation, catalogue and calendars, every type of event") func administration() async throws {
        let calendars = try decided(CalendarDecider.self, try Self.calendars, in: .init(now: Self.now, actor: .system))
        let organisation = try decided(OrganisationDecider.self, Self.organisation, in: .init(now: Self.now, actor: .system))
        let context = CatalogueContext(now: Self.now, actor: .system, organisation: organisation.state, calendars: calendars.state)
        let catalogue = try decided(CatalogueDecider.self, Self.catalogue, in: context)
        let holder = try #require(organisation.state.actor("lin", from: "seller", at: Self.now))
        let attested = try decided(
            CatalogueDecider.self, [.attestDuties(.init())],
            in: CatalogueContext(now: Self.now, actor: holder, organisation: organisation.state, calendars: calendars.state),
            from: catalogue.state)
        let retired = try decided(
            CatalogueDecider.self, [.retireService(.init(service: "shipping"))], in: context, from: attested.state)
        try await expectAll(CalendarEvent.types, calendars.events)
        try await expectAll(OrganisationEvent.types, organisation.events)
        try await expectAll(CatalogueEvent.types, catalogue.events + attested.events + retired.events)
    }

    @Test("Imported cases, every type of event") func imports() async throws {
        let step = ImportedStep(key: "1", activity: "Receipt", kind: .submitted, at: Self.now)
        let all = ImportedStep(
            key: "2", line: 2, activity: "Sent", kind: .other, at: Self.now, resource: "r", group: "g", lifecycle: "complete",
            automated: true)
        let party = ImportedParty(name: "Group 1", department: "sales")
        let commands = [
            ImportCase(source: "receipt", caseID: "7", steps: [step]),
            ImportCase(
                source: "receipt", caseID: "7", customer: party, performer: party, startedAt: Self.now, endedAt: Self.now,
                steps: [step, all]),
        ]
        try await expectAll(
            ImportedCaseEvent.types, try decided(ImportedCaseDecider.self, commands, in: ImportedCaseContext(actor: .importer)).events)
    }

    private func decided<Rules: Decider>(
        _ rules: Rules.Type, _ commands: [Rules.Command], in context: Rules.Context, from state: Rules.State = Rules.initialState
    ) throws -> (events: [Rules.Event], state: Rules.State) {
        var state = state
        var events: [Rules.Event] = []
        for command in commands {
            let decided = try Rules.decide(command, state: state, context: context)
            for event in decided { Rules.evolve(&state, with: event, at: Self.now) }
            events += decided
        }
        return (events, state)
    }

    private func expectAll(_ types: [String], _ events: [some StoredEvent]) async throws {
        let sealer = Sealer(keys: SampleKeyRing())
        for event in events {
            let payload = try await sealer.seal(try event.encodePayload())
            let violations = try schemas.violations(in: payload, of: EventVersion(type: event.type, number: event.schemaVersion))
            #expect(violations.isEmpty, "\(event.type) \(payload.canonical)")
        }
        #expect(Set(events.map(\.type)) == Set(types))
    }

    private static var calendars: [CalendarCommand] {
        get throws {
            let day = [try OpenInterval("22:00", "06:00"), try OpenInterval("09:00:30", "12:00")]
            let hours = CalendarHours(
                timeZone: "Asia/Shanghai", weekly: [.monday: [try OpenInterval("00:00", "24:00")]],
                closures: [try LocalDate("2025-10-01")],
                openings: [
                    DatedOpening(date: try LocalDate("2025-09-28"), hours: .like(.monday)),
                    DatedOpening(date: try LocalDate("2025-10-11"), hours: .intervals(day)),
                ])
            return [
                .defineCalendar(.init(calendar: "office", name: name, hours: hours)),
                .reviseCalendar(.init(calendar: "office", name: other, hours: hours)),
            ]
        }
    }

    private static let organisation: [OrganisationCommand] = [
        .defineDepartment(.init(department: "company", name: name)),
        .defineDepartment(.init(department: "sales", name: name, parent: "company")),
        .renameDepartment(.init(department: "sales", name: other)), .moveDepartment(.init(department: "sales")),
        .definePost(.init(post: "seller", department: "sales", name: name, level: .staff)), .renamePost(.init(post: "seller", name: other)),
        .appointHead(.init(department: "sales", post: "seller")),
        .registerMember(.init(member: "lin", name: name, email: "lin@example.com")), .registerMember(.init(member: "wang", name: name)),
        .assignPost(.init(member: "lin", post: "seller", from: now, to: now + 86_400)), .assignPost(.init(member: "wang", post: "seller")),
        .endAssignment(.init(member: "lin", post: "seller", at: now + 3600)), .grantRole(.init(member: "lin", role: .operator)),
        .revokeRole(.init(member: "lin", role: .operator)), .setPolicy(.init(reopeningDays: 20)),
        .definePost(.init(post: "packer", department: "sales", name: name, level: .staff)),
        .splitDepartment(.init(department: "sales", into: "depot", name: other, posts: ["packer"], head: "packer")),
        .mergeDepartment(.init(department: "depot", into: "sales")),
    ]

    private static let catalogue: [CatalogueCommand] = [
        .defineService(.init(service: "shipping", department: "sales", name: name, targetMinutes: 240, calendar: "office")),
        .reviseService(.init(service: "shipping", description: other)),
        .assignRaci(.init(service: "shipping", responsible: ["seller"], accountable: "seller")),
        .assignRaci(.init(service: "shipping", responsible: ["seller"], accountable: "seller", consulted: ["packer"])),
    ]
}
