package import EventLog

/// An event of any kind of matter, as readers of the whole log meet it.
public struct MatterOccurrence: Sendable, Hashable {
    /// The name of its kind: `goal`.
    public let kind: String
    let event: any FoldableMatterEvent

    /// The matter whose events are in a stream of its kind; nil for another stream.
    package func id(in stream: StreamName) -> MatterID? { event.id(in: stream) }

    /// The event itself.
    public var stored: any RegisteredEvent { event }

    /// The event, where it is of that type.
    package func payload<Event: MatterEvent>(_ type: Event.Type) -> Event? {
        (event as? SomeMatterEvent<Event.Kind>)?.matterPayload as? Event
    }

    public static func == (left: Self, right: Self) -> Bool { AnyHashable(left.event) == AnyHashable(right.event) }

    public func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(event)) }
}

extension MatterOccurrence {
    static let registry = EventRegistry<MatterOccurrence>(MatterKinds.all.flatMap { entries(of: $0) })

    private static func entries<Kind: MatterKind>(of kind: Kind.Type) -> [EventRegistry<MatterOccurrence>.Entry] {
        Kind.events.map { known in .init(known.entry) { MatterOccurrence(kind: Kind.name, event: $0) } }
    }
}
