import FoundationEssentials
import WorkingTime

/// What happens while the work goes on: parts, progress, comments, obstacles, pauses, escalation.
extension RequestDecider {
    static func workEvent(for command: RequestCommand, _ situation: RequestSituation) throws(Refusal) -> RequestEvent? {
        switch command {
        case .linkSubRequest(let command): .subRequestLinked(try link(command, situation))
        case .postProgress(let command): .progressPosted(try post(command, situation))
        case .comment(let command): .commentAdded(try comment(command, situation))
        case .attach(let command): .fileAttached(try attach(command, situation))
        case .watch: .requestWatched(try watch(situation))
        case .raiseBlocker(let command): .blockerRaised(try raise(command, situation))
        case .contestAttribution(let command): .attributionContested(try contest(command, situation))
        case .resolveBlocker(let command): .blockerResolved(try resolve(command, situation))
        case .pause(let command): .clockPaused(try pause(command, situation))
        case .resume: .clockResumed(try resume(situation))
        case .escalate(let command): .requestEscalated(try escalate(command, situation))
        case .recordMiss: .targetMissed(try recordMiss(situation))
        default: nil
        }
    }

    private static func post(_ command: PostProgress, _ situation: RequestSituation) throws(Refusal) -> ProgressPosted {
        if let percent = command.percent, !(0...100).contains(percent) { throw Refusal(.invalidValue, about: "percent") }
        return ProgressPosted(facts: situation.facts(), note: try situation.text(command.note, "note"), percent: command.percent)
    }

    private static func comment(_ command: AddComment, _ situation: RequestSituation) throws(Refusal) -> CommentAdded {
        let mentions = command.mentions ?? []
        if let unknown = mentions.first(where: { !situation.context.organisation.members.contains($0) }) {
            throw Refusal(.unknownMember, about: unknown.rawValue)
        }
        return CommentAdded(facts: situation.facts(), text: try situation.text(command.text, "text"), mentions: mentions)
    }

    private static func attach(_ command: AttachFile, _ situation: RequestSituation) throws(Refusal) -> FileAttached {
        let sha256 = command.sha256.lowercased()
        guard sha256.utf8.count == 64, sha256.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
            throw Refusal(.invalidValue, about: "sha256")
        }
        guard command.size >= 0 else { throw Refusal(.invalidValue, about: "size") }
        return FileAttached(
            facts: situation.facts(), name: try situation.text(command.name, "name"), sha256: sha256, size: command.size,
            mediaType: try TextRules.checked(command.mediaType, "mediaType", limit: TextRules.shortLimit))
    }

    private static func watch(_ situation: RequestSituation) throws(Refusal) -> RequestWatched {
        guard let member = situation.context.actor.member else { throw Refusal(.forbidden) }
        return RequestWatched(facts: situation.facts(), watcher: member)
    }

    private static func escalate(_ command: EscalateRequest, _ situation: RequestSituation) throws(Refusal) -> RequestEscalated {
        guard let next = situation.nextRung else { throw Refusal(.topOfLadder) }
        return RequestEscalated(
            facts: situation.facts(), rung: next.rung, to: next.post, reason: try situation.text(command.reason, "reason"),
            auto: situation.context.actor.isSystem)
    }

    private static func recordMiss(_ situation: RequestSituation) throws(Refusal) -> TargetMissed {
        guard let missed = situation.missed else { throw Refusal(.notDueYet) }
        return TargetMissed(facts: situation.facts(), target: missed.target, due: missed.due)
    }
}

extension RequestDecider {
    private static func raise(_ command: RaiseBlocker, _ situation: RequestSituation) throws(Refusal) -> BlockerRaised {
        BlockerRaised(
            facts: situation.facts(), blocker: situation.state.blockers.count + 1, code: command.code, by: situation.speaker(),
            attribution: try attribution(command.attributedTo, command.attributedLevel, "attributedTo", situation),
            evidence: try situation.text(command.evidence, "evidence"))
    }

    private static func contest(_ command: ContestAttribution, _ situation: RequestSituation) throws(Refusal) -> AttributionContested {
        let blocker = try blocker(command.blocker, situation)
        return AttributionContested(
            facts: situation.facts(), blocker: blocker.number, by: situation.speaker(), attribution: blocker.attribution,
            proposed: try attribution(command.proposedTo, command.proposedLevel, "proposedTo", situation),
            statement: try situation.text(command.statement, "statement"))
    }

    private static func resolve(_ command: ResolveBlocker, _ situation: RequestSituation) throws(Refusal) -> BlockerResolved {
        let blocker = try blocker(command.blocker, situation)
        return BlockerResolved(
            facts: situation.facts(), blocker: blocker.number, code: blocker.code, raisedAt: blocker.raisedAt,
            blockedMinutes: situation.calendar.workingMinutes(from: blocker.raisedAt, to: situation.now),
            resolution: try situation.text(command.resolution, "resolution"))
    }

    private static func blocker(_ number: Int, _ situation: RequestSituation) throws(Refusal) -> Blocker {
        guard let blocker = situation.state.blockers.first(where: { $0.number == number }) else { throw Refusal(.noBlocker) }
        return blocker
    }

    /// The level as it is now is written down, so that the level matrix needs no organisation of today. The request's own parties can be named
    /// also when the organisation has changed since.
    private static func attribution(
        _ party: Party?, _ level: Level?, _ field: String, _ situation: RequestSituation
    ) throws(Refusal) -> Attribution? {
        guard let party else { return nil }
        if ![situation.facts.customer, situation.facts.performer].contains(party) { try check(party, field, situation.context) }
        return Attribution(party: party, level: level ?? party.post.flatMap { situation.context.organisation.posts[$0]?.level })
    }
}

extension RequestDecider {
    private static func pause(_ command: PauseClock, _ situation: RequestSituation) throws(Refusal) -> ClockPaused {
        guard var clock = situation.facts.clock else { throw Refusal(.notPromised) }
        let longest = situation.windowEnd(situation.policy.longestPauseDays, from: situation.now)
        let until = try situation.future(command.until ?? longest, "until")
        guard until <= longest else { throw Refusal(.pauseTooLong, about: "until") }
        clock.pause = PromiseClock.Pause(since: situation.now, until: until)
        return ClockPaused(facts: situation.facts(clock: clock), reason: try situation.text(command.reason, "reason"), until: until)
    }

    /// A pause counts up to its bound at most, however late somebody ends it.
    private static func resume(_ situation: RequestSituation) throws(Refusal) -> ClockResumed {
        guard let clock = situation.facts.clock, let pause = clock.pause else { throw Refusal(.notPaused) }
        return ClockResumed(
            facts: situation.facts(clock: clock.settled(at: situation.now, in: situation.calendar)), pausedAt: pause.since,
            stoppedMinutes: situation.calendar.workingMinutes(from: pause.since, to: max(pause.since, min(situation.now, pause.until))),
            previousDue: clock.due, auto: situation.context.actor.isSystem)
    }
}
