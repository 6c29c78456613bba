public import Collaboration

/// What the whole organisation shares, folded: the context of every decision.
public struct Directories: Sendable {
    /// Departments, posts, members, roles and the rules of conversation.
    public let organisation: OrganisationState

    /// The services.
    public let catalogue: CatalogueState

    /// The calendars in all their versions.
    public let calendars: CalendarsState
}
