/// How long the performer took to the first answer since the request was submitted or handed over.
public struct FirstResponse: Codable, Sendable, Hashable {
    /// Working minutes taken.
    public let workingMinutes: Double
    /// Working minutes the service promises.
    public let targetMinutes: Int

    /// Makes the pair.
    public init(workingMinutes: Double, targetMinutes: Int) {
        self.workingMinutes = workingMinutes
        self.targetMinutes = targetMinutes
    }
}
