/// The commands of the conversation by name; the everyday ones are submit, acknowledge, promise, fulfil, accept, rate.
public enum RequestVerb: String, Codable, Sendable, Hashable, CaseIterable {
    case submit
    case acknowledge
    case confirmUnderstanding = "confirm-understanding"
    case correctUnderstanding = "correct-understanding"
    case promise
    case counter
    case acceptCounter = "accept-counter"
    case rejectCounter = "reject-counter"
    case decline
    case withdraw
    case cancel
    case revoke
    case proposeRenegotiation = "propose-renegotiation"
    case acceptRenegotiation = "accept-renegotiation"
    case rejectRenegotiation = "reject-renegotiation"
    case offerHandOver = "offer-hand-over"
    case acceptHandOver = "accept-hand-over"
    case refuseHandOver = "refuse-hand-over"
    case linkSubRequest = "link-sub-request"
    case postProgress = "post-progress"
    case comment
    case attach
    case watch
    case raiseBlocker = "raise-blocker"
    case contestAttribution = "contest-attribution"
    case resolveBlocker = "resolve-blocker"
    case pause
    case resume
    case escalate
    case recordMiss = "record-miss"
    case fulfil
    case accept
    case reject
    case reopen
    case rate
    case revealRatings = "reveal-ratings"
    case disputeRating = "dispute-rating"
    case adjudicateRating = "adjudicate-rating"
    case markDuplicate = "mark-duplicate"
}
