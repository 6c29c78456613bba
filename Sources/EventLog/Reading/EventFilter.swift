/// Which events are wanted.
public struct EventFilter: Sendable, Hashable {
    /// Of one of these types; of any when empty.
    public var types: Set<String>
    /// Of this stream; of any when `nil`.
    public var stream: StreamName?

    public init(types: Set<String> = [], stream: StreamName? = nil) {
        self.types = types
        self.stream = stream
    }
}
