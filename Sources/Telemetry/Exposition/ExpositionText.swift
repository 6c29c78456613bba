/// Samples in the text format of Prometheus, version 0.0.4: by name, each with what it is for and its kind, then its series in the order of their
/// labels.
struct ExpositionText {
    let descriptions: [String: String]

    func text(_ samples: [Sample]) -> String {
        var lines: [String] = []
        for (name, family) in Dictionary(grouping: samples, by: \.id.name).sorted(by: { $0.key < $1.key }) {
            lines.append("# HELP \(name) \(Self.escaped(descriptions[name] ?? name.replacing("_", with: " ")))")
            lines.append("# TYPE \(name) \(family[0].value.kind)")
            for sample in family.sorted(by: { Self.labels($0.id.labels) < Self.labels($1.id.labels) }) { lines += Self.lines(of: sample) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(of sample: Sample) -> [String] {
        let (name, labels) = (sample.id.name, sample.id.labels)
        switch sample.value {
        case .counter(let value), .gauge(let value): return ["\(name)\(self.labels(labels)) \(number(value))"]
        case .histogram(let histogram):
            var passed = 0
            let buckets = histogram.buckets.map { bucket in
                passed += bucket.count
                return "\(name)_bucket\(self.labels(labels, until: number(bucket.bound))) \(passed)"
            }
            return buckets + [
                "\(name)_bucket\(self.labels(labels, until: "+Inf")) \(histogram.count)",
                "\(name)_sum\(self.labels(labels)) \(number(histogram.sum))", "\(name)_count\(self.labels(labels)) \(histogram.count)",
            ]
        }
    }

    private static func labels(_ labels: [SeriesID.Label], until bound: String? = nil) -> String {
        let pairs =
            labels.map { "\($0.name)=\"\(escaped($0.value).replacing("\"", with: "\\\""))\"" } + (bound.map { ["le=\"\($0)\""] } ?? [])
        return pairs.isEmpty ? "" : "{\(pairs.joined(separator: ","))}"
    }

    private static func escaped(_ text: String) -> String { text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n") }

    /// Whole numbers without a fraction.
    private static func number(_ value: Double) -> String {
        Int64(exactly: value).map { "\($0)" } ?? "\(value)"
    }
}

extension Sample.Value {
    fileprivate var kind: String {
        switch self {
        case .counter: "counter"
        case .gauge: "gauge"
        case .histogram: "histogram"
        }
    }
}
