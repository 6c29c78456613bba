/// One statement, or one run of COPY or of a pipeline, from its first byte to its last result.
struct Operation {
    let statement: String?
    let canceller: Canceller?
    /// When the caller leaves; moved once, by the grace a cancelled server has to answer.
    var deadline: ContinuousClock.Instant?
    var isOverdue = false

    static let grace = Duration.seconds(2)
}
