import CoreMetrics
import Foundation
import Telemetry
import Testing

struct MetricRegistryTests {
    @Test("Counters, meters, timers and recorders are told by name, in a stable order, with labels escaped") func text() async {
        let registry = MetricRegistry(descriptions: ["app_errors_total": "What went\nwrong.", "app_wait_seconds": "How long one waits."])
        registry.makeCounter(label: "app.errors", dimensions: [("code", "b\"\\\n")]).increment(by: 2)
        registry.makeCounter(label: "app.errors", dimensions: [("code", "a")]).increment(by: 1)
        registry.makeMeter(label: "app_open", dimensions: []).set(3.5)
        let timer = registry.makeTimer(label: "app.wait", dimensions: [])
        for milliseconds in [0.4, 1, 30_000] { timer.recordNanoseconds(Int64(milliseconds * 1e6)) }
        registry.makeRecorder(label: "app_batch", dimensions: [], aggregate: true).record(Int64(7))
        registry.collect { [Sample("app_lag", 12, labels: [("model", "requests")])] }
        let text = await registry.text()
        #expect(
            text.hasPrefix(
                """
                # HELP app_batch app batch
                # TYPE app_batch histogram
                app_batch_bucket{le="1"} 0
                app_batch_bucket{le="2"} 0
                app_batch_bucket{le="5"} 0
                app_batch_bucket{le="10"} 1
                """))
        #expect(
            text.contains(
                #"""
                # HELP app_errors_total What went\nwrong.
                # TYPE app_errors_total counter
                app_errors_total{code="a"} 1
                app_errors_total{code="b\"\\\n"} 2
                # HELP app_lag app lag
                # TYPE app_lag gauge
                app_lag{model="requests"} 12
                # HELP app_open app open
                # TYPE app_open gauge
                app_open 3.5
                # HELP app_wait_seconds How long one waits.
                # TYPE app_wait_seconds histogram
                app_wait_seconds_bucket{le="0.0005"} 1
                app_wait_seconds_bucket{le="0.001"} 2
                """#))
        #expect(
            text.contains("app_wait_seconds_bucket{le=\"10\"} 2\napp_wait_seconds_bucket{le=\"+Inf\"} 3\napp_wait_seconds_sum 30.0014\n"))
        #expect(text.hasSuffix("rapport_metrics_dropped_series 0\n"))
    }

    @Test("Many tasks at once lose nothing, and the same name and labels are one series") func concurrency() async {
        let registry = MetricRegistry()
        await withTaskGroup { group in
            for _ in 0..<16 {
                group.addTask {
                    for _ in 0..<1000 {
                        registry.makeCounter(label: "n", dimensions: [("b", "2"), ("a", "1")]).increment(by: 1)
                        registry.makeRecorder(label: "size", dimensions: [], aggregate: true).record(Int64(3))
                    }
                }
            }
        }
        let text = await registry.text()
        #expect(text.contains("n_total{a=\"1\",b=\"2\"} 16000\n"))
        #expect(text.contains("size_sum 48000\nsize_count 16000\n"))
    }

    @Test("Labels without end do not fill the memory: what is too much is counted and not kept") func limit() async {
        let registry = MetricRegistry()
        for number in 0..<MetricRegistry.seriesLimit + 10 {
            registry.makeCounter(label: "n", dimensions: [("id", "\(number)")]).increment(by: 1)
        }
        let text = await registry.text()
        #expect(text.contains("rapport_metrics_dropped_series 10\n"))
        #expect(text.split(separator: "\n").filter { $0.hasPrefix("n_total") }.count == MetricRegistry.seriesLimit)
    }

    @Test("The process tells its memory, its processor time and since when it runs") func process() async throws {
        let registry = MetricRegistry()
        ProcessSamples.register(in: registry)
        let text = await registry.text()
        for name in ["process_cpu_seconds_total", "process_resident_memory_bytes", "process_start_time_seconds"] {
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("\(name) ") })
            #expect(try #require(Double(line.split(separator: " ")[1])) > 0)
        }
    }
}
