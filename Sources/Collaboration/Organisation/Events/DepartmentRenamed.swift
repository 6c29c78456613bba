/// A department bears another name.
public struct DepartmentRenamed: EventPayload {
    public static let type = "DepartmentRenamed"

    public let department: DepartmentID
    public let name: BilingualText
    /// Its name before.
    public let previous: BilingualText

    /// Makes the event from its facts.
    public init(department: DepartmentID, name: BilingualText, previous: BilingualText) {
        self.department = department
        self.name = name
        self.previous = previous
    }
}
