package import FoundationEssentials

/// The rules of every kind of matter: who may, whether it is there and not over, and then the command's own rule.
package enum MatterDecider<Kind: MatterKind>: Decider {
    package static var initialState: MatterFile<Kind> { MatterFile() }

    package static func decide(
        _ command: SomeMatterCommand<Kind>, state: MatterFile<Kind>, context: MatterContext
    ) throws(Rejection) -> [SomeMatterEvent<Kind>] {
        do throws(Refusal) {
            return try events(for: command, state, context).map { SomeMatterEvent($0) }
        } catch {
            throw error.rejection(allowed: allowed(to: context.actor, state))
        }
    }

    package static func evolve(_ state: inout MatterFile<Kind>, with event: SomeMatterEvent<Kind>, at occurredAt: Date) {
        event.matterPayload.apply(to: &state.state, at: occurredAt)
        state.isOpened = true
    }

    /// The verbs that somebody may use on a matter as it is, in alphabetical order; none on one that is over.
    package static func allowed(to actor: Actor, _ file: MatterFile<Kind>) -> [String] {
        guard !file.state.isClosed else { return [] }
        return Kind.commands.filter { $0.opens != file.isOpened && refusal(of: $0.verb, to: actor, file) == nil }.map(\.verb).sorted()
    }

    /// Which of a member's posts to act from when the member did not say: the first that the command is for, else the first.
    package static func choose(among candidates: [Actor], for command: SomeMatterCommand<Kind>, on file: MatterFile<Kind>) -> Actor? {
        candidates.first { refusal(of: command.verb, to: $0, file) == nil } ?? candidates.first
    }

    private static func events(
        for command: SomeMatterCommand<Kind>, _ file: MatterFile<Kind>, _ context: MatterContext
    ) throws(Refusal) -> [any MatterEvent<Kind>] {
        guard command.opens || file.isOpened else { throw Refusal(.unknownMatter, about: "\(Kind.name) \(context.id)") }
        if let code = refusal(of: command.verb, to: context.actor, file) { throw Refusal(code) }
        guard !command.opens || !file.isOpened else { throw Refusal(.matterExists, about: context.id.rawValue) }
        guard !file.state.isClosed else { throw Refusal(.matterClosed) }
        for number in command.payload.mentionedNumbers where context.requests[number] == nil {
            throw Refusal(.unknownRequest, about: number.description)
        }
        try context.quota?.requireRest()
        return try command.payload.decide(file.state, context)
    }

    private static func refusal(of verb: String, to actor: Actor, _ file: MatterFile<Kind>) -> Rejection.Code? {
        Rights.refusal(of: verb, onMatter: Kind.name, to: actor, concerning: file.state.parties, opener: file.state.opener)
    }
}

/// A matter's state, and whether there is one.
package struct MatterFile<Kind: MatterKind>: Sendable {
    package var state = Kind.State()
    package var isOpened = false
}
