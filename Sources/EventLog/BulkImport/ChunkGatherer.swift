/// Makes chunks of an import's commands: as large as a chunk may be, and so that all commands of one may be judged together.
///
/// A command that cannot share the chunk of those before it, as the next one of a stream, is kept back for a later one. Two commands that
/// concern each other stay in order; others may change places.
struct ChunkGatherer {
    /// A chunk holds the log's lock while it is written, and that is how long another's append may wait for it.
    private static let eventLimit = 4_000
    private static let byteLimit = 4 << 20
    /// When so many are kept back, the chunk is closed as it is.
    private static let keptBackLimit = 16_000
    private static let keptBackByteLimit = 16 << 20

    private var admission = BatchAdmission()
    private var chunk: [PreparedCommand] = []
    private var events = 0
    private var bytes = 0
    private var keptBack: [PreparedCommand] = []
    private var keptBackBytes = 0

    /// The next chunk, full or not; `nil` when no command is left.
    mutating func takeChunk() -> [PreparedCommand]? {
        guard !chunk.isEmpty else { return nil }
        let (taken, rest) = (chunk, keptBack)
        self = ChunkGatherer()
        for command in rest { add(command) }
        return taken
    }

    /// Whether the chunk is to be taken before more is added.
    var isFull: Bool {
        events >= Self.eventLimit || bytes >= Self.byteLimit || keptBack.count >= Self.keptBackLimit
            || keptBackBytes >= Self.keptBackByteLimit
    }

    mutating func add(_ command: PreparedCommand) {
        // Asked also when the chunk is full: what comes behind one that is kept back and concerns it must be kept back too.
        guard admission.admits(command), chunk.isEmpty || !isFull else {
            keptBack.append(command)
            keptBackBytes += command.byteCount
            return
        }
        chunk.append(command)
        events += command.eventCount
        bytes += command.byteCount
    }
}
