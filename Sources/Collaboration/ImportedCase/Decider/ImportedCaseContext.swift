/// What a decision about an imported case needs besides the case.
public struct ImportedCaseContext: Sendable {
    public let actor: Actor

    /// Makes a context.
    public init(actor: Actor) {
        self.actor = actor
    }
}
