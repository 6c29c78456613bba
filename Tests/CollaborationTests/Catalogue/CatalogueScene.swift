import Foundation
import TestSupport
import Testing

@testable import Collaboration

/// The catalogue of ``Conversation``'s enterprise, and what becomes of it, told as given / when / then on the pure rules.
struct CatalogueScene {
    private(set) var state: CatalogueState
    private(set) var events: [CatalogueEvent] = []
    private(set) var organisation: OrganisationState
    private let calendars: CalendarsState
    var now: Date

    init() throws {
        (organisation, state, calendars) = try Conversation.enterprise()
        now = try Conversation().now
    }

    /// Decides and folds, or says why not.
    mutating func when(_ command: CatalogueCommand, by actor: Actor = .system) throws(Rejection) {
        let context = CatalogueContext(now: now, actor: actor, organisation: organisation, calendars: calendars)
        let decided = try CatalogueDecider.decide(command, state: state, context: context)
        for event in decided { CatalogueDecider.evolve(&state, with: event, at: now) }
        events += decided
    }

    /// Changes the organisation that the catalogue refers to.
    mutating func given(_ commands: OrganisationCommand...) throws {
        for command in commands {
            let context = OrganisationContext(now: now, actor: .system)
            for event in try OrganisationDecider.decide(command, state: organisation, context: context) {
                OrganisationDecider.evolve(&organisation, with: event, at: now)
            }
        }
    }

    /// Expects the rules to say no, about the subject, and to leave everything as it was.
    mutating func refused(
        _ code: Rejection.Code, about subject: String? = nil, _ command: CatalogueCommand, by actor: Actor = .system
    ) {
        let before = state
        #expect("\(command)") { try when(command, by: actor) } throws: {
            ($0 as? Rejection)?.code == code && ($0 as? Rejection)?.subject == subject
        }
        #expect(state == before)
    }

    func actor(_ member: MemberID, _ post: PostID) -> Actor {
        organisation.actor(member, from: post, at: now) ?? Actor(kind: .member, member: member)
    }
}
