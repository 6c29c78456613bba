import FoundationEssentials

/// Stretches of time that do not count. Where they overlap they are one.
struct Pauses {
    /// Ascending and apart from each other.
    private let merged: [(start: Double, end: Double)]

    init(_ intervals: [DateInterval]) {
        merged = intervals.map { (start: $0.start.timeIntervalSince1970, end: $0.end.timeIntervalSince1970) }
            .sorted { $0.start < $1.start }
            .reduce(into: []) { merged, next in
                if let last = merged.last, next.start <= last.end {
                    merged[merged.count - 1].end = max(last.end, next.end)
                } else {
                    merged.append(next)
                }
            }
    }

    /// What is left of a stretch, ascending.
    func remainder(of stretch: (start: Double, end: Double)) -> [(start: Double, end: Double)] {
        var pieces: [(start: Double, end: Double)] = []
        var start = stretch.start
        for pause in merged where pause.end > stretch.start && pause.start < stretch.end {
            if pause.start > start { pieces.append((start: start, end: pause.start)) }
            start = max(start, pause.end)
        }
        if start < stretch.end { pieces.append((start: start, end: stretch.end)) }
        return pieces
    }
}
