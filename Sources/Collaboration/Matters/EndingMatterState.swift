/// The state of a matter that ends once, and stays as it was then.
package protocol EndingMatterState: MatterState {
    /// Nil while it goes on.
    var ending: Ending? { get }
    /// Where it stands while it goes on.
    var progress: String { get }
}

extension EndingMatterState {
    package var isClosed: Bool { ending != nil }
    package var status: String { ending?.status ?? progress }
}
