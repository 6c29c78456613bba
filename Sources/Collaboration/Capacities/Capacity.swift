/// How many working hours a week a department has for the requests of others.
///
/// There is one for each department, called as the department is, so that no two can contradict each other. What is said from a date on
/// holds until something else is; the history stays, so that the load of any week is compared with what was declared for that week.
package enum Capacity: MatterKind {
    package typealias State = CapacityState

    package static let name = "capacity"
    package static let plural = "capacities"
    package static let meaning = BilingualText(
        zh: "部门每周可用于他人需求的工时；以部门标识命名。",
        en: "The working hours a week that a department has for the requests of others; called as the department is.")

    package static let commands: [KnownMatterCommand<Capacity>] = [
        .command(DeclareCapacity.self), .command(ReviseCapacity.self), .command(WithdrawCapacity.self),
    ]
    package static let events: [KnownMatterEvent<Capacity>] = [
        .event(CapacityDeclared.self), .event(CapacityRevised.self), .event(CapacityWithdrawn.self),
    ]
}
