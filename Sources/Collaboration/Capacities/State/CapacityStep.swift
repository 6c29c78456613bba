package import FoundationEssentials

/// What holds from a time on, until the next step.
package struct CapacityStep: Codable, Sendable, Hashable {
    package let from: Date
    /// Working hours of all the department's people together; nil when nothing is declared any more.
    package let hoursPerWeek: Int?

    /// As commands ask for it.
    static let fields: [CommandField] = [
        .required("hoursPerWeek", .integer, "Working hours a week for the requests of others, of all its people together."),
        .optional("from", .instant, "From when on; from now on if not given."),
    ]

    static let range = 0...100_000
}
