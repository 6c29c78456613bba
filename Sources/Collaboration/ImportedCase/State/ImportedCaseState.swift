/// An imported case as its events left it.
public struct ImportedCaseState: Sendable, Hashable {
    /// What the source last said; nil before the first import.
    public internal(set) var facts: CaseFacts?
    /// The keys of the steps taken over.
    public internal(set) var steps: Set<String> = []

    /// A case that was not imported yet.
    public init() {}
}
