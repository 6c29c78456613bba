import Collaboration
public import CommandHandling
public import EventLog
public import FoundationEssentials
import WorkingTime

/// A small organisation and six weeks of its history, for a first look: loaded through the real command path, and marked as simulated.
///
/// Loading again adds nothing: each step is a command with an id of its own, and the beginning of the history is read from the log once it
/// is there. A load that was interrupted goes on where it stopped.
public struct SampleOrganisation: Sendable {
    /// What loading came to.
    public enum Outcome: Sendable, Hashable {
        /// The history is now in the log; so many commands were new.
        case loaded(commands: Int)
        /// The history was there already.
        case alreadyLoaded
    }

    /// How every command id of the sample begins.
    private static let keyPrefix = "sample "

    private let log: EventLog
    private let handler: CommandHandler
    private let seed: UInt64

    /// Uses a handler of the log. Another seed makes another history in the same organisation.
    public init(log: EventLog, handler: CommandHandler, seed: UInt64 = 2026) {
        self.log = log
        self.handler = handler
        self.seed = seed
    }

    /// Loads the sample so that its history ends ten minutes before `now`; `now` is used the first time only.
    ///
    /// - Throws: ``SandboxError/Code/notEmpty`` when the log holds another organisation.
    @discardableResult
    public func load(now: Date = Date(), progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }) async throws(SandboxError) -> Outcome {
        let start = try await begun() ?? Self.start(endingBefore: now)
        let plan = try Self.plan(seed: seed, start: start)
        if try await holds(plan.lastKey) { return .alreadyLoaded }
        var player = SamplePlayer(handler: handler, keyPrefix: Self.keyPrefix)
        for (index, step) in plan.steps.enumerated() {
            try await player.play(step)
            progress(index + 1, plan.steps.count)
        }
        return .loaded(commands: player.newCommands)
    }

    /// When the history in the log begins; nil for an empty log.
    private func begun() async throws(SandboxError) -> Date? {
        guard let first = try await read({ () async throws(EventLogError) in try await log.event(at: LogPosition(rawValue: 1)) }) else {
            return nil
        }
        guard first.commandID == Self.commandID("calendar") else {
            throw SandboxError(.notEmpty, "the log holds an organisation already, and the sample would mix with it")
        }
        return first.occurredAt
    }

    /// Whether the log holds a step about the organisation.
    private func holds(_ key: String) async throws(SandboxError) -> Bool {
        let stream = StreamName(rawValue: "organisation")
        return try await read { () async throws(EventLogError) in try await log.read(stream) }.contains {
            $0.commandID == Self.commandID(key)
        }
    }

    private func read<R: Sendable>(_ body: () async throws(EventLogError) -> R) async throws(SandboxError) -> R {
        do {
            return try await body()
        } catch {
            throw SandboxError(.unavailable, "the log could not be read", cause: error)
        }
    }

    private static func commandID(_ key: String) -> CommandID {
        CommandID(principal: Principal.sandbox(as: nil, actingPost: nil).scope, key: keyPrefix + key)
    }

    /// To the minute, because the log keeps no more than microseconds and the plan must come out the same.
    private static func start(endingBefore now: Date) -> Date {
        let end = (now.timeIntervalSince1970 / 60).rounded(.down) * 60 - 600
        return Date(timeIntervalSince1970: end - Double(SamplePlan.days) * 86_400)
    }

    private static func plan(seed: UInt64, start: Date) throws(SandboxError) -> SamplePlan {
        do {
            return try SamplePlan(seed: seed, start: start)
        } catch {
            throw SandboxError(.refused, "the sample's calendar does not make sense", cause: error)
        }
    }
}
