import Crypto
import EventLog
import Foundation
import TestSupport
import Testing

@testable import Collaboration

/// One matter of a kind, told as given / when / then on the pure rules, in the enterprise of ``Conversation``.
struct MatterScene<Kind: MatterKind> {
    private let conversation: Conversation
    private let id: MatterID
    private(set) var file = MatterFile<Kind>()
    private(set) var events: [SomeMatterEvent<Kind>] = []
    var now: Date
    /// The streams of what is there to be named.
    var existing: Set<StreamName> = []
    /// What stands behind every number of a request; nil for nothing.
    var request: RequestState?
    /// How much of any quota is used up.
    var spent = 0

    init(_ id: MatterID = "matter") throws {
        self.id = id
        conversation = try Conversation()
        now = conversation.now
        var served = conversation
        try served.reach("ACC")
        request = served.state
    }

    var state: Kind.State { file.state }
    var types: [String] { events.map(\.type) }

    /// Folds what has happened already.
    mutating func given(_ event: any MatterEvent<Kind>) {
        let event = SomeMatterEvent(event)
        MatterDecider.evolve(&file, with: event, at: now)
        events.append(event)
    }

    /// Decides and folds, or says why not.
    mutating func when(_ speaker: Conversation.Speaker, _ verb: String, _ body: JSONValue = [:]) throws {
        let context = conversation.context(speaker)
        let command = try SomeMatterCommand<Kind>(verb: verb, body: body)
        let named = command.payload.mentionedNumbers.compactMap { number in request.map { (number, $0) } }
        let quota = command.payload.quota(of: context.actor, at: now)
        let decided = try MatterDecider<Kind>.decide(
            command, state: file,
            context: MatterContext(
                id: id, now: now, actor: context.actor, organisation: context.organisation, catalogue: context.catalogue,
                calendars: context.calendars, existing: existing,
                requests: Dictionary(named) { first, _ in first },
                quota: quota.map { QuotaUse($0, spent: spent, through: .beginning) }, participant: participant(context.actor, command)))
        for event in decided { MatterDecider.evolve(&file, with: event, at: now) }
        events += decided
    }

    /// Expects the rules to say no, and to leave everything as it was.
    mutating func refused(_ code: Rejection.Code, _ speaker: Conversation.Speaker, _ verb: String, _ body: JSONValue = [:]) {
        let before = state
        #expect("\(speaker) \(verb)") { try when(speaker, verb, body) } throws: { ($0 as? Rejection)?.code == code }
        #expect(state == before)
    }

    /// Whether somebody may read the matter as it is.
    func mayRead(_ speaker: Conversation.Speaker) -> Bool {
        Rights.mayRead(Kind.audience, concerning: state.parties, opener: state.opener, conversation.actor(speaker))
    }

    /// The verbs that somebody may use now.
    func allowed(_ speaker: Conversation.Speaker) -> [String] {
        MatterDecider<Kind>.allowed(to: conversation.context(speaker).actor, file)
    }

    private func participant(_ actor: Actor, _ command: SomeMatterCommand<Kind>) -> ParticipantToken? {
        guard let anonymity = command.payload.anonymity, let member = actor.member else { return nil }
        let hash = KeyedHash(key: SymmetricKey(data: Data(repeating: 7, count: 32)))
        return ParticipantToken(of: member, in: Kind.stream(of: id), anonymity, hash)
    }

    mutating func pass(days: Double) { now += days * 86_400 }

    /// Expects the status and every field of the state to have words for people.
    ///
    /// - Parameter names: fields that are names of somebody's choosing, such as departments.
    func expectWorded(besides names: Set<String> = []) throws {
        let said = try JSONValue(encoding: state).fieldNames.union([state.status]).subtracting(names)
        #expect(said.subtracting(Kind.words.keys) == [])
    }

    /// Expects everything that was written to fit its schema.
    func expectFit() throws {
        let schemas = try EventSchemas()
        for event in events {
            let violations = try schemas.violations(
                in: try event.encodePayload(), of: EventVersion(type: event.type, number: event.schemaVersion))
            #expect(violations.isEmpty, "\(event.type)")
        }
    }

    /// The same of a kind of matter with sealed values.
    func expectSealedFit() async throws {
        let schemas = try EventSchemas()
        let sealer = Sealer(keys: SampleKeyRing())
        for event in events {
            let violations = try schemas.violations(
                in: try await sealer.seal(try event.encodePayload()), of: EventVersion(type: event.type, number: event.schemaVersion))
            #expect(violations.isEmpty, "\(event.type)")
        }
    }
}

extension JSONValue {
    /// What fields are called, at any depth.
    fileprivate var fieldNames: Set<String> {
        switch self {
        case .object(let members): members.reduce(into: []) { $0.formUnion($1.value.fieldNames.union([$1.key])) }
        case .array(let elements): elements.reduce(into: []) { $0.formUnion($1.fieldNames) }
        default: []
        }
    }
}
