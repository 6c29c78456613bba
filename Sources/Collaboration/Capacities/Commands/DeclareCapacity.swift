import FoundationEssentials

/// Says how much time the department that one heads has for the requests of others. The capacity is called as the department is.
package struct DeclareCapacity: MatterCommand {
    package typealias Kind = Capacity
    package static let verb: MatterVerb<Capacity> = "declare"
    package static let opens = true
    package static let fields = CapacityStep.fields + [.optional("basis", .text, "How that was reckoned.")]

    let hoursPerWeek: Int
    let from: Date?
    let basis: String?

    package func decide(_ state: CapacityState, _ context: MatterContext) throws(Refusal) -> [any MatterEvent<Capacity>] {
        guard let department = DepartmentID(rawValue: context.id.rawValue) else { throw Refusal(.unknownDepartment) }
        try context.require([department])
        _ = try context.headed(among: [department])
        try context.require(hoursPerWeek, in: CapacityStep.range, "hoursPerWeek")
        try context.requireAhead(from, "from")
        return [
            CapacityDeclared(
                department: department, hoursPerWeek: hoursPerWeek, from: from ?? context.now,
                basis: try TextRules.checked(ifGiven: basis, "basis"),
                declarer: context.actor.member)
        ]
    }
}
