/// What a service is, in one of its versions.
public struct ServiceDefinition: Codable, Sendable, Hashable {
    /// The department that offers it.
    public let department: DepartmentID
    public let name: BilingualText
    /// What one gets.
    public let description: BilingualText?
    /// Working minutes within which a first answer is due.
    public let targetMinutes: Int
    /// The calendar it is served by; the version in force counts when a request is submitted or a promise made.
    public let calendar: CalendarID

    /// Makes a definition from its parts.
    public init(
        department: DepartmentID, name: BilingualText, description: BilingualText? = nil, targetMinutes: Int, calendar: CalendarID
    ) {
        self.department = department
        self.name = name
        self.description = description
        self.targetMinutes = targetMinutes
        self.calendar = calendar
    }

    /// The same, offered by another department.
    func offered(by department: DepartmentID) -> ServiceDefinition {
        ServiceDefinition(
            department: department, name: name, description: description, targetMinutes: targetMinutes, calendar: calendar)
    }
}
