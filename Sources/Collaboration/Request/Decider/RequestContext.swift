public import FoundationEssentials

/// What a decision about a request needs besides the request itself.
public struct RequestContext: Sendable {
    /// The id of the request, which a submission cannot learn from its state.
    public let request: RequestID
    /// When the command happens.
    public let now: Date
    public let actor: Actor
    public let organisation: OrganisationState
    public let catalogue: CatalogueState
    public let calendars: CalendarsState
    /// Other requests the decision depends on, folded; ``RequestDecider/missing(for:state:context:)`` says which.
    public var related: [RequestID: RequestState]
    /// The ids behind the numbers that ``RequestCommand/mentionedNumbers`` lists; a number without an entry is of no request.
    public var numbers: [RequestNumber: RequestID]
    /// The goal that a submission names, and whether it can be served still; a goal without an entry is none.
    public var goals: [GoalID: Bool]

    /// Makes a context from its parts.
    public init(
        request: RequestID, now: Date, actor: Actor, organisation: OrganisationState, catalogue: CatalogueState, calendars: CalendarsState,
        related: [RequestID: RequestState] = [:], numbers: [RequestNumber: RequestID] = [:],
        goals: [GoalID: Bool] = [:]
    ) {
        self.request = request
        self.now = now
        self.actor = actor
        self.organisation = organisation
        self.catalogue = catalogue
        self.calendars = calendars
        self.related = related
        self.numbers = numbers
        self.goals = goals
    }

    /// The organisation's rules of conversation.
    var policy: ConversationPolicy { organisation.policy }
}
