public import FoundationEssentials

/// What a decision about the catalogue needs besides the catalogue.
public struct CatalogueContext: Sendable {
    /// When the command happens.
    public let now: Date
    public let actor: Actor
    public let organisation: OrganisationState
    public let calendars: CalendarsState

    /// Makes a context.
    public init(now: Date, actor: Actor, organisation: OrganisationState, calendars: CalendarsState) {
        self.now = now
        self.actor = actor
        self.organisation = organisation
        self.calendars = calendars
    }
}
