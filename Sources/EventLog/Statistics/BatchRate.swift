/// What was committed in the last minute, by all processes together.
public struct BatchRate: Sendable, Hashable, Codable {
    public let batches: Int
    public let events: Int
    public let batchesPerSecond: Double
    /// `nil` where there was no batch.
    public let eventsPerBatch: Double?

    init(batches: Int, events: Int) {
        self.batches = batches
        self.events = events
        batchesPerSecond = Double(batches) / 60
        eventsPerBatch = batches == 0 ? nil : Double(events) / Double(batches)
    }
}
