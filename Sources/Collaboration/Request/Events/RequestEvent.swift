public import EventLog

/// What can happen to a request. It has many parts and is looked at by many folds, so it is handed on by reference.
public indirect enum RequestEvent: RegisteredEvent {
    case requestSubmitted(RequestSubmitted)
    case requestAcknowledged(RequestAcknowledged)
    case understandingConfirmed(UnderstandingConfirmed)
    case understandingCorrected(UnderstandingCorrected)
    case promiseMade(PromiseMade)
    case counterOffered(CounterOffered)
    case counterRejected(CounterRejected)
    case requestDeclined(RequestDeclined)
    case requestWithdrawn(RequestWithdrawn)
    case requestCancelled(RequestCancelled)
    case promiseRevoked(PromiseRevoked)
    case renegotiationProposed(RenegotiationProposed)
    case promiseRenegotiated(PromiseRenegotiated)
    case renegotiationRejected(RenegotiationRejected)
    case handOverOffered(HandOverOffered)
    case handedOver(HandedOver)
    case handOverRefused(HandOverRefused)
    case subRequestLinked(SubRequestLinked)
    case progressPosted(ProgressPosted)
    case commentAdded(CommentAdded)
    case fileAttached(FileAttached)
    case requestWatched(RequestWatched)
    case blockerRaised(BlockerRaised)
    case attributionContested(AttributionContested)
    case blockerResolved(BlockerResolved)
    case clockPaused(ClockPaused)
    case clockResumed(ClockResumed)
    case requestEscalated(RequestEscalated)
    case targetMissed(TargetMissed)
    case requestFulfilled(RequestFulfilled)
    case fulfilmentAccepted(FulfilmentAccepted)
    case fulfilmentRejected(FulfilmentRejected)
    case requestReopened(RequestReopened)
    case counterpartRated(CounterpartRated)
    case ratingsRevealed(RatingsRevealed)
    case ratingDisputed(RatingDisputed)
    case ratingAdjudicated(RatingAdjudicated)
    case requestMarkedDuplicate(RequestMarkedDuplicate)

    public var payload: any EventPayload { requestPayload }

    /// The fields of the event, with what all events of a request have in common.
    var requestPayload: any RequestEventPayload {
        switch self {
        case .requestSubmitted(let event): event
        case .requestAcknowledged(let event): event
        case .understandingConfirmed(let event): event
        case .understandingCorrected(let event): event
        case .promiseMade(let event): event
        case .counterOffered(let event): event
        case .counterRejected(let event): event
        case .requestDeclined(let event): event
        case .requestWithdrawn(let event): event
        case .requestCancelled(let event): event
        case .promiseRevoked(let event): event
        case .renegotiationProposed(let event): event
        case .promiseRenegotiated(let event): event
        case .renegotiationRejected(let event): event
        case .handOverOffered(let event): event
        case .handedOver(let event): event
        case .handOverRefused(let event): event
        case .subRequestLinked(let event): event
        case .progressPosted(let event): event
        case .commentAdded(let event): event
        case .fileAttached(let event): event
        case .requestWatched(let event): event
        case .blockerRaised(let event): event
        case .attributionContested(let event): event
        case .blockerResolved(let event): event
        case .clockPaused(let event): event
        case .clockResumed(let event): event
        case .requestEscalated(let event): event
        case .targetMissed(let event): event
        case .requestFulfilled(let event): event
        case .fulfilmentAccepted(let event): event
        case .fulfilmentRejected(let event): event
        case .requestReopened(let event): event
        case .counterpartRated(let event): event
        case .ratingsRevealed(let event): event
        case .ratingDisputed(let event): event
        case .ratingAdjudicated(let event): event
        case .requestMarkedDuplicate(let event): event
        }
    }
}

extension RequestEvent: ReadableEvent {
    static let registry = EventRegistry<RequestEvent>([
        .init(RequestEvent.requestSubmitted),
        .init(RequestEvent.requestAcknowledged),
        .init(RequestEvent.understandingConfirmed),
        .init(RequestEvent.understandingCorrected),
        .init(RequestEvent.promiseMade),
        .init(RequestEvent.counterOffered),
        .init(RequestEvent.counterRejected),
        .init(RequestEvent.requestDeclined),
        .init(RequestEvent.requestWithdrawn),
        .init(RequestEvent.requestCancelled),
        .init(RequestEvent.promiseRevoked),
        .init(RequestEvent.renegotiationProposed),
        .init(RequestEvent.promiseRenegotiated),
        .init(RequestEvent.renegotiationRejected),
        .init(RequestEvent.handOverOffered),
        .init(RequestEvent.handedOver),
        .init(RequestEvent.handOverRefused),
        .init(RequestEvent.subRequestLinked),
        .init(RequestEvent.progressPosted),
        .init(RequestEvent.commentAdded),
        .init(RequestEvent.fileAttached),
        .init(RequestEvent.requestWatched),
        .init(RequestEvent.blockerRaised),
        .init(RequestEvent.attributionContested),
        .init(RequestEvent.blockerResolved),
        .init(RequestEvent.clockPaused),
        .init(RequestEvent.clockResumed),
        .init(RequestEvent.requestEscalated),
        .init(RequestEvent.targetMissed),
        .init(RequestEvent.requestFulfilled),
        .init(RequestEvent.fulfilmentAccepted),
        .init(RequestEvent.fulfilmentRejected),
        .init(RequestEvent.requestReopened),
        .init(RequestEvent.counterpartRated),
        .init(RequestEvent.ratingsRevealed),
        .init(RequestEvent.ratingDisputed),
        .init(RequestEvent.ratingAdjudicated),
        .init(RequestEvent.requestMarkedDuplicate),
    ])

    public static var types: [String] { registry.types }

    public init(type: String, schemaVersion: Int, payload: JSONDocument) throws {
        self = try Self.registry.event(type: type, schemaVersion: schemaVersion, payload: payload)
    }
}
