/// The courses a request may take in the sample.
enum Plot: String, CaseIterable {
    // Kept, late and broken promises.
    case kept, late, overdue, revoked, reopened, sentBack
    // No promise at all.
    case declined, withdrawn, unanswered, duplicate
    // Agreeing on what is promised.
    case corrected, countered, counterRefused, renegotiated
    // On the way.
    case blocked, paused, handedOver, escalated, cancelled, split, confidential

    /// Writes the story down.
    func tell(_ story: inout StoryWriter) {
        switch self {
        case .kept, .late, .overdue, .revoked, .reopened, .sentBack: tellOfPromise(&story)
        case .declined, .withdrawn, .unanswered, .duplicate: tellOfNoPromise(&story)
        case .corrected, .countered, .counterRefused, .renegotiated: tellOfAgreement(&story)
        case .blocked, .paused, .handedOver, .escalated, .cancelled, .split, .confidential: tellOfTheWay(&story)
        }
    }

    /// How often each plot is told after all have been told once: most promises are kept.
    var weight: Int {
        switch self {
        case .kept: 14
        case .late, .corrected: 4
        case .countered, .blocked, .sentBack, .renegotiated: 3
        case .declined, .paused, .unanswered, .overdue: 2
        case .revoked, .reopened, .withdrawn, .duplicate, .counterRefused, .handedOver, .escalated, .cancelled, .split, .confidential: 1
        }
    }
}
