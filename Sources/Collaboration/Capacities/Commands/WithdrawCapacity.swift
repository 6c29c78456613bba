/// Takes back what was declared, from now on. That is not the same as none: a department without a declared capacity is compared with
/// nothing.
package struct WithdrawCapacity: MatterCommand {
    package typealias Kind = Capacity
    package static let verb: MatterVerb<Capacity> = "withdraw"
    package static let fields: [CommandField] = [.required("reason", .text, "Why.")]

    let reason: String

    package func decide(_ state: CapacityState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Capacity>] {
        guard let department = state.department, let last = state.steps.last?.hoursPerWeek else { throw Refusal(.notInForce) }
        return [
            CapacityWithdrawn(
                department: department, previous: state.hoursPerWeek(at: context.now) ?? last,
                reason: try TextRules.checked(reason, "reason"))
        ]
    }
}
