/// What a command takes for granted about its stream; when it is not so, the append is a conflict and writes nothing.
public enum ExpectedVersion: Sendable, Hashable {
    /// Nothing.
    case any
    /// The stream has no event yet.
    case noStream
    /// The stream's last event has this version.
    case exactly(StreamVersion)
}
