/// Which parts of a whole may be shown beside it without giving away what few people said.
///
/// What is hidden can be found as the whole without what is shown. So all hidden parts together must be as many raters as a single part
/// needs; as the smallest of them is too small by itself, it is then never alone. Trust suppresses its cells by the same rule; the two rooms do
/// not know each other, so each has its own.
enum SmallGroups {
    /// The distinct raters that a group needs to be shown.
    static let minimumRaters = 5

    /// - Parameter raters: distinct raters by part; nobody is in two, and no part is empty.
    static func shown<Part: Hashable & Comparable>(_ raters: [Part: Int]) -> Set<Part> {
        let ascending = raters.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
        var hidden = ascending.prefix { $0.value < minimumRaters }
        while !hidden.isEmpty, hidden.count < ascending.count, hidden.map(\.value).reduce(0, +) < minimumRaters {
            hidden = ascending.prefix(hidden.count + 1)
        }
        return Set(ascending.dropFirst(hidden.count).map(\.key))
    }
}
