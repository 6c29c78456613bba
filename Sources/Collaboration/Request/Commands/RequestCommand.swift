public import EventLog

/// What can be asked of a request.
public enum RequestCommand: Sendable, Hashable {
    case submit(SubmitRequest)
    case acknowledge(AcknowledgeRequest)
    case confirmUnderstanding(ConfirmUnderstanding)
    case correctUnderstanding(CorrectUnderstanding)
    case promise(MakePromise)
    case counter(CounterOffer)
    case acceptCounter(AcceptCounter)
    case rejectCounter(RejectCounter)
    case decline(DeclineRequest)
    case withdraw(WithdrawRequest)
    case cancel(CancelRequest)
    case revoke(RevokePromise)
    case proposeRenegotiation(ProposeRenegotiation)
    case acceptRenegotiation(AcceptRenegotiation)
    case rejectRenegotiation(RejectRenegotiation)
    case offerHandOver(OfferHandOver)
    case acceptHandOver(AcceptHandOver)
    case refuseHandOver(RefuseHandOver)
    case linkSubRequest(LinkSubRequest)
    case postProgress(PostProgress)
    case comment(AddComment)
    case attach(AttachFile)
    case watch(WatchRequest)
    case raiseBlocker(RaiseBlocker)
    case contestAttribution(ContestAttribution)
    case resolveBlocker(ResolveBlocker)
    case pause(PauseClock)
    case resume(ResumeClock)
    case escalate(EscalateRequest)
    case recordMiss(RecordMiss)
    case fulfil(DeclareFulfilled)
    case accept(AcceptFulfilment)
    case reject(RejectFulfilment)
    case reopen(ReopenRequest)
    case rate(RateCounterpart)
    case revealRatings(RevealRatings)
    case disputeRating(DisputeRating)
    case adjudicateRating(AdjudicateRating)
    case markDuplicate(MarkDuplicate)

    /// The fields of the command.
    public var payload: any CommandPayload<RequestVerb> {
        switch self {
        case .submit(let command): command
        case .acknowledge(let command): command
        case .confirmUnderstanding(let command): command
        case .correctUnderstanding(let command): command
        case .promise(let command): command
        case .counter(let command): command
        case .acceptCounter(let command): command
        case .rejectCounter(let command): command
        case .decline(let command): command
        case .withdraw(let command): command
        case .cancel(let command): command
        case .revoke(let command): command
        case .proposeRenegotiation(let command): command
        case .acceptRenegotiation(let command): command
        case .rejectRenegotiation(let command): command
        case .offerHandOver(let command): command
        case .acceptHandOver(let command): command
        case .refuseHandOver(let command): command
        case .linkSubRequest(let command): command
        case .postProgress(let command): command
        case .comment(let command): command
        case .attach(let command): command
        case .watch(let command): command
        case .raiseBlocker(let command): command
        case .contestAttribution(let command): command
        case .resolveBlocker(let command): command
        case .pause(let command): command
        case .resume(let command): command
        case .escalate(let command): command
        case .recordMiss(let command): command
        case .fulfil(let command): command
        case .accept(let command): command
        case .reject(let command): command
        case .reopen(let command): command
        case .rate(let command): command
        case .revealRatings(let command): command
        case .disputeRating(let command): command
        case .adjudicateRating(let command): command
        case .markDuplicate(let command): command
        }
    }
}

extension RequestCommand {
    private static let registry = CommandRegistry<RequestVerb, RequestCommand>([
        .init(RequestCommand.submit),
        .init(RequestCommand.acknowledge),
        .init(RequestCommand.confirmUnderstanding),
        .init(RequestCommand.correctUnderstanding),
        .init(RequestCommand.promise),
        .init(RequestCommand.counter),
        .init(RequestCommand.acceptCounter),
        .init(RequestCommand.rejectCounter),
        .init(RequestCommand.decline),
        .init(RequestCommand.withdraw),
        .init(RequestCommand.cancel),
        .init(RequestCommand.revoke),
        .init(RequestCommand.proposeRenegotiation),
        .init(RequestCommand.acceptRenegotiation),
        .init(RequestCommand.rejectRenegotiation),
        .init(RequestCommand.offerHandOver),
        .init(RequestCommand.acceptHandOver),
        .init(RequestCommand.refuseHandOver),
        .init(RequestCommand.linkSubRequest),
        .init(RequestCommand.postProgress),
        .init(RequestCommand.comment),
        .init(RequestCommand.attach),
        .init(RequestCommand.watch),
        .init(RequestCommand.raiseBlocker),
        .init(RequestCommand.contestAttribution),
        .init(RequestCommand.resolveBlocker),
        .init(RequestCommand.pause),
        .init(RequestCommand.resume),
        .init(RequestCommand.escalate),
        .init(RequestCommand.recordMiss),
        .init(RequestCommand.fulfil),
        .init(RequestCommand.accept),
        .init(RequestCommand.reject),
        .init(RequestCommand.reopen),
        .init(RequestCommand.rate),
        .init(RequestCommand.revealRatings),
        .init(RequestCommand.disputeRating),
        .init(RequestCommand.adjudicateRating),
        .init(RequestCommand.markDuplicate),
    ])

    /// Every verb with its fields, in the order in which they are best learnt.
    public static var verbs: [CommandVerb] { registry.verbs }

    /// The command's kind.
    public var kind: RequestVerb { type(of: payload).verb }

    /// The kind in kebab case, as in URLs and on the command line.
    public var verb: String { kind.rawValue }

    /// Reads the body of a verb. A field that the verb does not have, or one that is missing, is an error that names it.
    public init(verb: String, body: JSONValue) throws(CommandDecodingError) {
        self = try Self.registry.read(verb: verb, body: body)
    }

    /// The body as ``init(verb:body:)`` reads it.
    public func encodeBody() throws -> JSONValue {
        try JSONValue(encoding: payload)
    }
}
