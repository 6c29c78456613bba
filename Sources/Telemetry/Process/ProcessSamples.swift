import FoundationEssentials
import Glibc

/// What this process takes of the machine, under the names that Prometheus' own libraries use.
public enum ProcessSamples {
    private static let startedAt = Date().timeIntervalSince1970

    /// To be called once early, since from then on it counts how long the process runs.
    public static func register(in registry: MetricRegistry) {
        _ = startedAt
        registry.collect { samples() }
    }

    private static func samples() -> [Sample] {
        var usage = rusage()
        unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        let seconds = [usage.ru_utime, usage.ru_stime].map { Double($0.tv_sec) + Double($0.tv_usec) / 1e6 }.reduce(0, +)
        return [
            Sample("process_cpu_seconds_total", seconds, as: .counter), Sample("process_start_time_seconds", startedAt),
            Sample("process_resident_memory_bytes", residentBytes),
        ]
    }

    /// The second figure of `statm` is in pages.
    private static var residentBytes: Double {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return 0 }
        return (text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE)))
    }
}
