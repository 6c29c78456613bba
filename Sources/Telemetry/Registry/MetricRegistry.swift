public import CoreMetrics
import Synchronization

/// Keeps what is recorded through swift-metrics, to be told when somebody asks.
public final class MetricRegistry: MetricsFactory, Sendable {
    /// How many series are kept at most.
    public static let seriesLimit = 5000

    private struct State {
        var series: [SeriesID: any Series] = [:]
        var collectors: [@Sendable () async -> [Sample]] = []
        var dropped = 0
    }

    private let descriptions: [String: String]
    private let state = Mutex(State())

    /// - Parameter descriptions: what each metric is for, by its name in the text.
    public init(descriptions: [String: String] = [:]) { self.descriptions = descriptions }

    /// Asked each time somebody looks.
    public func collect(_ collector: @escaping @Sendable () async -> [Sample]) {
        state.withLock { $0.collectors.append(collector) }
    }

    /// Everything in the text format of Prometheus, version 0.0.4.
    public func text() async -> String {
        let (series, collectors, dropped) = state.withLock { ($0.series, $0.collectors, $0.dropped) }
        var samples = series.map { id, series in series.sample(id) }
        samples.append(Sample("rapport_metrics_dropped_series", Double(dropped)))
        for collector in collectors { samples += await collector() }
        return ExpositionText(descriptions: descriptions).text(samples)
    }

    // MARK: swift-metrics

    public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
        series(SeriesID(label, dimensions, suffix: "_total")) { CounterSeries() }
    }

    public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
        series(SeriesID(label, dimensions)) { GaugeSeries() }
    }

    public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
        let id = SeriesID(label, dimensions)
        return aggregate ? series(id) { HistogramSeries(bounds: HistogramSeries.sizes) } : series(id) { GaugeSeries() }
    }

    public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
        series(SeriesID(label, dimensions, suffix: "_seconds")) { HistogramSeries(bounds: HistogramSeries.seconds) }
    }

    // Series last as long as the process: a counter that came back at 0 would look like a restart.
    public func destroyCounter(_ handler: any CounterHandler) {}
    public func destroyMeter(_ handler: any MeterHandler) {}
    public func destroyRecorder(_ handler: any RecorderHandler) {}
    public func destroyTimer(_ handler: any TimerHandler) {}

    /// The one series of that name, kind and labels.
    private func series<Kind: Series>(_ id: SeriesID, _ make: () -> Kind) -> Kind {
        state.withLock { state in
            if let known = state.series[id] as? Kind { return known }
            let new = make()
            if state.series.count < Self.seriesLimit, state.series[id] == nil {
                state.series[id] = new
            } else {
                state.dropped += 1
            }
            return new
        }
    }
}
