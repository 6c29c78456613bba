/// Facts one a line: what it is, and behind it, aligned, how it stands.
struct FactList {
    let facts: [(name: String, value: String)]

    var text: String {
        let width = facts.map(\.name.displayWidth).max() ?? 0
        return facts.map { "  \($0.name.padded(toWidth: width))  \($0.value)" }.joined(separator: "\n")
    }
}
