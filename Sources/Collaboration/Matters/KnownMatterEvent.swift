/// An event in the list of its kind.
package struct KnownMatterEvent<Kind: MatterKind>: Sendable {
    let entry: EventRegistry<SomeMatterEvent<Kind>>.Entry

    /// Puts a type of event into a list.
    static func event<Event: MatterEvent>(_ type: Event.Type) -> Self where Event.Kind == Kind {
        Self(entry: .init { (event: Event) in SomeMatterEvent(event) })
    }
}
