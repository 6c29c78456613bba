/// A side of an imported case: what the source calls it, and the department the mapping makes of it.
public struct ImportedParty: Codable, Sendable, Hashable {
    /// As written in the source.
    public let name: String
    /// Through the mapping; it need not exist in the organisation.
    public let department: DepartmentID?

    /// Names the side.
    public init(name: String, department: DepartmentID? = nil) {
        self.name = name
        self.department = department
    }
}
