package import FoundationEssentials

/// A department's capacity as it stands.
package struct CapacityState: MatterState {
    package var department: DepartmentID?
    package var opener: MemberID?
    /// How the first declaration was reckoned.
    package var basis: String?
    /// What holds from when on, the earliest first.
    package var steps: [CapacityStep] = []
    /// Why it was last revised or withdrawn.
    package var reason: String?
    package var changedAt: Date?

    package init() {}

    package var title: String { department?.rawValue ?? "" }
    package var parties: [Party] { department.map { [Party(department: $0)] } ?? [] }
    package var status: String { isDeclared ? "declared" : "withdrawn" }

    /// Whether anything holds in the end.
    var isDeclared: Bool { steps.last?.hoursPerWeek != nil }

    /// What holds at a time; nil when nothing is declared for it.
    package func hoursPerWeek(at time: Date) -> Int? { steps.last { $0.from <= time }?.hoursPerWeek }

    /// Lets something hold from a time on, whatever was to hold then.
    mutating func hold(_ hoursPerWeek: Int?, from time: Date) {
        steps.removeAll { $0.from >= time }
        steps.append(CapacityStep(from: time, hoursPerWeek: hoursPerWeek))
    }
}
