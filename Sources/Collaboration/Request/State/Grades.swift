/// What one side gives the other, each 1 to 5.
public struct Grades: Codable, Sendable, Hashable {
    public let overall: Int
    public let timeliness: Int?
    public let quality: Int?
    public let communication: Int?
    public let respect: Int?

    /// Takes the grades as they are; the decider refuses those outside 1 to 5.
    public init(overall: Int, timeliness: Int? = nil, quality: Int? = nil, communication: Int? = nil, respect: Int? = nil) {
        self.overall = overall
        self.timeliness = timeliness
        self.quality = quality
        self.communication = communication
        self.respect = respect
    }

    /// All grades given, by name.
    var all: [(name: String, grade: Int)] {
        [
            ("overall", overall), ("timeliness", timeliness), ("quality", quality), ("communication", communication), ("respect", respect),
        ].compactMap { name, grade in grade.map { (name, $0) } }
    }
}
