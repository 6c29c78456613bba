public import Collaboration
public import EventLog
public import FoundationEssentials

/// Turns commands into events: who may → what is → what follows → into the log, and again when somebody else was faster.
///
/// One handler serves any number of commands at once; any number of handlers, in any number of processes, serve one log. States are cached,
/// and the cache may be stale: what is accepted names the version it was decided on, and what is refused was decided on a fresh state.
public final class CommandHandler: Sendable {
    let log: EventLog
    let codec: EventCodec
    let bodyHash: KeyedHash
    let clock: @Sendable () -> Date
    let newID: @Sendable () -> UUID
    let reader: DirectoryReader
    let numbers: RequestNumbers
    let requests: FoldedStreams<RequestDecider>
    let cases: FoldedStreams<ImportedCaseDecider>
    let matters: MatterStreams

    /// Makes a handler for one log.
    ///
    /// - Parameters:
    ///   - bodyHash: keyed alike on all nodes; with another key a retried command would look like a reused id.
    ///   - staleness: how long a change of organisation, catalogue or calendars made by another process may go unnoticed by what is accepted.
    ///   - capacity: how many requests' states are kept in memory, and as many imported cases' and matters' of each kind.
    ///   - now: the clock that says when events occur.
    ///   - newID: makes the ids of events.
    public init(
        log: EventLog, codec: EventCodec, bodyHash: KeyedHash, staleness: Duration = .seconds(1), capacity: Int = 10_000,
        now: @escaping @Sendable () -> Date = { Date() }, newID: @escaping @Sendable () -> UUID = { .random() }
    ) {
        self.log = log
        self.codec = codec
        self.bodyHash = bodyHash
        clock = now
        self.newID = newID
        reader = DirectoryReader(log: log, codec: codec, staleness: staleness)
        numbers = RequestNumbers(log: log)
        requests = FoldedStreams(log: log, codec: codec, capacity: capacity)
        cases = FoldedStreams(log: log, codec: codec, capacity: capacity)
        matters = MatterStreams(log: log, codec: codec, capacity: capacity)
    }

    /// Organisation, catalogue and calendars as they were at most the bound on staleness ago.
    public func directories() async throws(CommandError) -> Directories {
        try await reader.read(.cached)
    }

    /// Organisation, catalogue and calendars with everything in them that the log holds up to a position, and perhaps more.
    ///
    /// - Throws: `behind` when the log has not come to the position.
    public func directories(holding position: LogPosition) async throws(CommandError) -> Directories {
        let head: LogPosition
        do { head = try await log.head().position } catch { throw CommandError(error) }
        guard position <= head else {
            throw CommandError(.behind(head: head), "the log ends at \(head.rawValue) and has not come to \(position.rawValue)")
        }
        return try await reader.read(.current)
    }

    /// Whether somebody is a member of the organisation, also when another process registered them a moment ago.
    public func knows(_ member: MemberID) async throws(CommandError) -> Bool {
        if try await directories().organisation.members.contains(member) { return true }
        return try await reader.read(.current).organisation.members.contains(member)
    }
}

extension CommandHandler {
    /// Runs a command.
    func run<Kind: StreamKind>(_ task: StreamCommand<Kind>, in streams: FoldedStreams<Kind>) async throws(CommandError) -> CommandReceipt {
        try await commandRun(task, in: streams).run()
    }

    /// A command after the checks that every command goes through.
    func commandRun<Kind: StreamKind>(
        _ task: StreamCommand<Kind>, in streams: FoldedStreams<Kind>
    ) throws(CommandError) -> CommandRun<Kind> {
        guard task.envelope.id.isWellFormed else {
            throw CommandError(.invalid, "a command's id is 1 to 200 printable ASCII characters")
        }
        guard task.envelope.occurredAt == nil || task.envelope.principal.maySetTime else {
            throw CommandError(.invalid, "only the importer and the sandbox say when something occurred")
        }
        return CommandRun(log: log, codec: codec, streams: streams, clock: clock, newID: newID, task: task)
    }

    /// The keyed hash of what is asked, whatever the order of its fields was on the way here.
    func hash(verb: String, target: String, body: () throws -> JSONValue) throws(CommandError) -> [UInt8] {
        do {
            let asked: JSONValue = ["verb": .string(verb), "target": .string(target), "body": try body()]
            return bodyHash.hash(asked.canonical)
        } catch let error as JSONError {
            throw CommandError(.invalid, "the command has a value that cannot be stored: \(error)", cause: error)
        } catch {
            throw CommandError(.invalid, "the command could not be written as JSON", cause: error)
        }
    }
}
