/// Which commands may share a batch: no two with the same stream or id, nor one that writes a tag on which another has a condition. So the
/// database may judge all of them against one state.
struct BatchAdmission {
    private var streams: Set<StreamName> = []
    private var ids: Set<CommandID> = []
    private var writtenTags: Set<String> = []
    private var conditionTags: Set<String> = []

    /// Whether the command may join those before it. One that may not keeps back those behind it with which it cannot share either: their
    /// order is the callers'.
    mutating func admits(_ command: PreparedCommand) -> Bool {
        var isAdmitted = ids.insert(command.id).inserted
        for write in command.writes {
            isAdmitted = streams.insert(write.stream).inserted && isAdmitted
        }
        return admitsTags(of: command) && isAdmitted
    }

    private mutating func admitsTags(of command: PreparedCommand) -> Bool {
        let written = command.writes.flatMap { $0.events.flatMap(\.event.tags) }
        let condition = command.condition?.noneWith.flatMap(\.self) ?? []
        if written.isEmpty, condition.isEmpty { return true }
        let isAdmitted = conditionTags.isDisjoint(with: written) && writtenTags.isDisjoint(with: condition)
        writtenTags.formUnion(written)
        conditionTags.formUnion(condition)
        return isAdmitted
    }
}
