/// Which cells of a perception may be shown without giving away what few people said.
///
/// The cells are the parts of a whole that is shown too, so whatever is hidden can be found as the whole without what is shown. Therefore the
/// hidden cells together must be as many raters as a cell needs; since the first of them is too small by itself, it is then never alone. Of
/// parts of parts: make a suppression of each whole that is shown, and hide all parts of one that is hidden.
public struct Suppression<Group: Hashable & Comparable & Sendable>: Sendable {
    /// Groups that may be shown. Those in which nobody rated are not among them, and hide nothing.
    public let shown: Set<Group>
    /// Whether the whole may be shown.
    public let showsTotal: Bool
    private let counts: [Group: Int]
    private let isPeriodClosed: Bool

    /// - Parameters:
    ///   - raters: distinct raters by group; nobody is in two.
    ///   - isPeriodClosed: whether all answers are in. Before that nothing is shown, lest two looks tell what was said between them.
    public init(raters: [Group: Int], isPeriodClosed: Bool) {
        self.isPeriodClosed = isPeriodClosed
        counts = raters.filter { $0.value > 0 }
        let total = counts.values.reduce(0, +)
        showsTotal = isPeriodClosed && total >= Perception.minimumRaters
        shown = showsTotal ? Self.shown(counts) : []
    }

    /// Hides what is too small, and then the smallest of the others, until what is hidden cannot be told apart.
    private static func shown(_ counts: [Group: Int]) -> Set<Group> {
        let ascending = counts.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        var hidden = ascending.prefix { $0.value < Perception.minimumRaters }
        while !hidden.isEmpty, hidden.count < ascending.count, !isEnough(hidden.map(\.value)) {
            hidden = ascending.prefix(hidden.count + 1)
        }
        return Set(ascending.dropFirst(hidden.count).map(\.key))
    }

    private static func isEnough(_ counts: [Int]) -> Bool { counts.reduce(0, +) >= Perception.minimumRaters }

    /// A group's figure, as far as it may be shown.
    public func released<Value>(_ figure: Figure<Value>, of group: Group) -> Figure<Value> {
        isHidden(group) ? .absent(.suppressed) : figure
    }

    /// The explanation of a group's figure, as far as it may be shown.
    public func released(_ explanation: Explanation, of group: Group) -> Explanation {
        isHidden(group) ? explanation.suppressed : explanation
    }

    /// Where nobody rated there is nothing to hide, once that is settled.
    private func isHidden(_ group: Group) -> Bool { !isPeriodClosed || counts[group] != nil && !shown.contains(group) }
}
