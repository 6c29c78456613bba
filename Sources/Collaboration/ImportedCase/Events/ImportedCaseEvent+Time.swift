public import FoundationEssentials

extension ImportedCaseEvent {
    /// What is known of the case after the event.
    public var facts: CaseFacts {
        switch self {
        case .caseImported(let event): event.facts
        case .caseFactsCorrected(let event): event.facts
        case .stepImported(let event): event.facts
        }
    }

    /// When it happened in the source; nil for a correction, and for a case of which the source gives no time.
    public var occurredAt: Date? {
        switch self {
        case .caseImported(let event): event.begunAt
        case .caseFactsCorrected: nil
        case .stepImported(let event): event.step.at
        }
    }
}
