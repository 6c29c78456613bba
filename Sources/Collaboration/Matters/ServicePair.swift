/// Who serves whom: the two faces of what is settled between two parties of different departments.
///
/// Everybody is a supplier here and a customer there, so that what a pair settles for one direction says nothing of the other.
package struct ServicePair: Codable, Sendable, Hashable {
    package let supplier: Party
    package let customer: Party

    var parties: [Party] { [supplier, customer] }
    var departments: [DepartmentID] { parties.map(\.department) }

    /// As commands ask for it.
    static let fields: [CommandField] = [
        .required("supplier", .party, "Who serves."), .required("customer", .party, "Who is served."),
    ]

    /// The pair, if both are there and can sit on two sides of a table: of one department, one head would answer themselves.
    func checked(_ context: MatterContext) throws(Refusal) -> ServicePair {
        for party in parties { try context.require(party) }
        guard supplier.department != customer.department else { throw Refusal(.sameDepartment) }
        return self
    }
}
