/// Counts of durations by size, in the same small space however many there are.
///
/// A power of two of microseconds is divided into sixteen buckets, so what a bucket stands for is at most a sixteenth above any duration in it.
struct LatencyHistogram: Sendable {
    private static let divisions = 16
    private static let divisionBits = divisions.trailingZeroBitCount
    /// The last one begins at two hours, and holds whatever is longer too.
    static let bucketCount = 30 * divisions

    private var buckets = [UInt32](repeating: 0, count: bucketCount)
    private(set) var count = 0

    mutating func add(_ duration: Duration) {
        buckets[Self.bucket(of: duration)] += 1
        count += 1
    }

    mutating func add(_ other: LatencyHistogram) {
        for index in buckets.indices { buckets[index] += other.buckets[index] }
        count += other.count
    }

    mutating func removeAll() {
        for index in buckets.indices { buckets[index] = 0 }
        count = 0
    }

    /// What that part of the durations, such as 0.99, did not exceed; `nil` where there are none.
    func percentile(_ part: Double) -> Duration? {
        let rank = Int((part * Double(count)).rounded(.up))
        var passed = 0
        for (index, entries) in buckets.enumerated() {
            passed += Int(entries)
            if passed > 0, passed >= rank { return Self.upperBound(of: index) }
        }
        return nil
    }

    private static func bucket(of duration: Duration) -> Int {
        let microseconds = max(0, Int(duration / .microseconds(1)))
        guard microseconds >= divisions else { return microseconds }
        let shift = Int.bitWidth - 1 - microseconds.leadingZeroBitCount - divisionBits
        return min(bucketCount - 1, shift * divisions + microseconds >> shift)
    }

    private static func upperBound(of bucket: Int) -> Duration {
        guard bucket >= divisions else { return .microseconds(bucket) }
        let shift = bucket / divisions - 1
        return .microseconds((divisions + bucket % divisions + 1) << shift - 1)
    }
}
