extension EventLog {
    /// Appends many commands, in chunks of some thousand events; each chunk enters as a batch does, and live appends go between two of them.
    ///
    /// Running it again, also after it was interrupted, appends only what is missing: commands are known by their ids. Two commands that
    /// concern each other, by stream, id or tag, are judged in the order given; others may change places.
    ///
    /// - Parameters:
    ///   - commands: read no faster than they are written.
    ///   - answered: called for each command, in the caller's task, once it is on disk or refused. A refused command keeps no other out.
    /// - Throws: what `commands` throws. `unavailable`, `outcomeUnknown`: the log cannot be written now; what was answered stays.
    @discardableResult
    public func importCommands<Commands: AsyncSequence>(
        _ commands: Commands, answered: (CommandID, CommandVerdict) -> Void = { _, _ in }
    ) async throws -> ImportOutcome where Commands.Element == AppendCommand {
        var outcome = ImportOutcome()
        func note(_ command: CommandID, _ verdict: CommandVerdict) {
            outcome.add(verdict, on: command)
            answered(command, verdict)
        }
        try await withThrowingTaskGroup(of: ChunkLine.Answers.self) { group in
            var gatherer = ChunkGatherer()
            var line = ChunkLine(writer: ChunkWriter(pool: pool, log: id), written: written)
            for try await command in commands {
                do throws(EventLogError) {
                    try command.validate()
                    gatherer.add(try PreparedCommand(command))
                } catch { note(command.id, .refused(error)) }
                guard gatherer.isFull, let chunk = gatherer.takeChunk() else { continue }
                try await line.write(chunk, in: &group).forEach(note)
            }
            while let chunk = gatherer.takeChunk() { try await line.write(chunk, in: &group).forEach(note) }
            for try await answers in group { answers.forEach(note) }
        }
        return outcome
    }
}
