/// A step of an imported case was taken over.
public struct StepImported: EventPayload {
    public static let type = "StepImported"

    /// What is known of the case.
    public let facts: CaseFacts
    /// The step.
    public let step: ImportedStep

    /// Makes the event from its facts.
    public init(facts: CaseFacts, step: ImportedStep) {
        self.facts = facts
        self.step = step
    }
}
