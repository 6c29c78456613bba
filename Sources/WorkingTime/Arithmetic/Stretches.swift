/// Stretches of time in microseconds: ascending, none of them empty, and apart from each other, so that nothing in them counts twice.
struct Stretches: Sendable {
    let ranges: [Range<Int>]
    let length: Int

    /// Those that overlap or touch become one.
    init(uniting stretches: [Range<Int>]) {
        ranges = stretches.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { united, next in
            if let last = united.last, next.lowerBound <= last.upperBound {
                united[united.count - 1] = last.lowerBound..<Swift.max(last.upperBound, next.upperBound)
            } else {
                united.append(next)
            }
        }
        length = ranges.reduce(0) { $0 + $1.count }
    }

    /// How much of them lies before a moment.
    func length(before moment: Int) -> Int {
        var length = 0
        for range in ranges {
            guard range.lowerBound < moment else { break }
            length += Swift.min(range.upperBound, moment) - range.lowerBound
        }
        return length
    }

    /// The first moment before which so much of them lies; more than nothing, and no more than there is.
    func moment(after length: Int) -> Int {
        var left = length
        for range in ranges {
            if left <= range.count { return range.lowerBound + left }
            left -= range.count
        }
        preconditionFailure("\(length) µs of \(self.length)")
    }
}
