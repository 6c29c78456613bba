import EventLog

/// What a log promises by itself, whoever wrote it.
extension HistoryChecker {
    var logViolations: [String] { gaps + streamViolations + batchViolations }

    /// Positions are 1…n, and time does not run backwards along them.
    private var gaps: [String] {
        zip(log.events, 1...).filter { $0.position.rawValue != $1 }.prefix(1).map {
            "position \($1) is missing: position \($0.position.rawValue) stands in its place"
        }
            + zip(log.events, log.events.dropFirst()).filter { $0.recordedAt > $1.recordedAt }.map {
                "position \($1.position.rawValue) was recorded before the position in front of it"
            }
    }

    /// In the order of positions, each stream's versions are 1, 2, 3 …
    private var streamViolations: [String] {
        var versions: [StreamName: Int64] = [:]
        return log.events.compactMap { event in
            versions[event.stream, default: 0] += 1
            guard let expected = versions[event.stream], event.version.rawValue != expected else { return nil }
            return "position \(event.position.rawValue) has version \(event.version.rawValue) of \(event.stream.rawValue), "
                + "whose next is \(expected)"
        }
    }

    /// Batches cover 1…n one after the other, and each one's hash follows from the one before and from its events.
    private var batchViolations: [String] {
        var violations: [String] = []
        var end: Int64 = 0
        var hash: [UInt8] = []
        var rest = log.events[...]
        for batch in log.batches {
            if batch.first != end + 1 { violations.append("a batch begins at \(batch.first) after one that ended at \(end)") }
            let events = rest.prefix { $0.position.rawValue <= batch.last }
            rest = rest.dropFirst(events.count)
            if ChainHash.next(after: hash, events) != batch.chainHash {
                violations.append("the chain hash of the batch \(batch.first)…\(batch.last) is not that of its events")
            }
            (end, hash) = (batch.last, batch.chainHash)
        }
        return rest.isEmpty ? violations : violations + ["\(rest.count) events after position \(end) belong to no batch"]
    }
}
