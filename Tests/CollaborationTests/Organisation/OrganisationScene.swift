import Foundation
import TestSupport
import Testing

@testable import Collaboration

/// The organisation of ``Conversation``, and what becomes of it, told as given / when / then on the pure rules.
struct OrganisationScene {
    private(set) var state: OrganisationState
    private(set) var events: [OrganisationEvent] = []
    let now: Date

    init() throws {
        state = try Conversation.enterprise().0
        now = try Conversation().now
    }

    /// Decides and folds, or says why not.
    mutating func when(_ command: OrganisationCommand, by actor: Actor = .system) throws(Rejection) {
        let decided = try OrganisationDecider.decide(command, state: state, context: OrganisationContext(now: now, actor: actor))
        for event in decided { OrganisationDecider.evolve(&state, with: event, at: now) }
        events += decided
    }

    /// Expects the rules to say no, about the subject, and to leave everything as it was.
    mutating func refused(
        _ code: Rejection.Code, about subject: String? = nil, _ command: OrganisationCommand, by actor: Actor = .system
    ) {
        let before = state
        #expect("\(command)") { try when(command, by: actor) } throws: {
            ($0 as? Rejection)?.code == code && ($0 as? Rejection)?.subject == subject
        }
        #expect(state == before)
    }

    func actor(_ member: MemberID, _ post: PostID) -> Actor {
        state.actor(member, from: post, at: now) ?? Actor(kind: .member, member: member)
    }
}
