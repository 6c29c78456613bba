import FoundationEssentials

/// Says anew how much time there is from a date on, also after it was withdrawn. What was to hold from later dates on is so replaced.
package struct ReviseCapacity: MatterCommand {
    package typealias Kind = Capacity
    package static let verb: MatterVerb<Capacity> = "revise"
    package static let fields = CapacityStep.fields + [.required("reason", .text, "Why.")]

    let hoursPerWeek: Int
    let from: Date?
    let reason: String

    package func decide(_ state: CapacityState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Capacity>] {
        guard let department = state.department else { throw Refusal(.notInForce) }
        try context.require(hoursPerWeek, in: CapacityStep.range, "hoursPerWeek")
        try context.requireAhead(from, "from")
        let from = from ?? context.now
        let held = [state.hoursPerWeek(at: from)] + state.steps.filter { $0.from > from }.map(\.hoursPerWeek)
        guard held != [hoursPerWeek] else { throw Refusal(.unchanged) }
        return [
            CapacityRevised(
                department: department, hoursPerWeek: hoursPerWeek, from: from, previous: state.hoursPerWeek(at: from),
                reason: try TextRules.checked(reason, "reason"))
        ]
    }
}
