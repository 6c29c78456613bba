import ArgumentParser
import EventLog

/// The moment a replay stops at.
struct AsOfOptions: ParsableArguments {
    @Option(help: ArgumentHelp("A position of the log, or a time: what was known then (default: now).", valueName: "moment"))
    var asOf: String?

    @Flag(help: "Take the time as the one when things happened, not when the log learned of them.")
    var businessTime = false

    /// The moment as the service takes it.
    func parameters(_ times: TimeText) throws -> [(String, String?)] {
        guard let asOf else {
            guard !businessTime else { throw ValidationError("--business-time says how --as-of is meant: give that too.") }
            return []
        }
        if Int64(asOf) != nil {
            guard !businessTime else { throw ValidationError("A position is not a time: leave --business-time out.") }
            return [("asOf", asOf)]
        }
        let time = Timestamp.text(of: try times.date(asOf))
        return [("asOf", time), ("basis", businessTime ? "business" : nil)]
    }
}
