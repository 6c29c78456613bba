package import EventLog

/// Any event of one kind of matter.
package struct SomeMatterEvent<Kind: MatterKind>: RegisteredEvent {
    package let matterPayload: any MatterEvent<Kind>

    init(_ payload: any MatterEvent<Kind>) { matterPayload = payload }

    package var payload: any EventPayload { matterPayload }

    package static func == (left: Self, right: Self) -> Bool { AnyHashable(left.matterPayload) == AnyHashable(right.matterPayload) }

    package func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(matterPayload)) }
}

extension SomeMatterEvent: ReadableEvent {
    static var registry: EventRegistry<Self> { EventRegistry(Kind.events.map(\.entry)) }

    package static var types: [String] { Kind.events.map(\.entry.type) }

    package init(type: String, schemaVersion: Int, payload: JSONDocument) throws {
        self = try Self.registry.event(type: type, schemaVersion: schemaVersion, payload: payload)
    }
}
