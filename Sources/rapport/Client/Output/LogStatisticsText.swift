import Collaboration
import EventLog
import Foundation

/// The log's figures, one a line.
struct LogStatisticsText {
    let language: Language
    let times: TimeText

    func text(_ log: LogStatistics) -> String {
        FactList(facts: [
            (language(en: "events", zh: "事件"), figure(log.events)), (language(en: "streams", zh: "流"), figure(log.streams)),
            (language(en: "on disk", zh: "占用磁盘"), size(log)), (language(en: "head", zh: "末尾"), head(log)),
            (language(en: "last minute", zh: "最近一分钟"), rate(log.lastMinute)),
            (language(en: "append latency", zh: "追加耗时"), latency(log.appendLatency)),
        ]).text
    }

    private func size(_ log: LogStatistics) -> String {
        let size = log.bytes.formatted(.byteCount(style: .file).locale(Self.locale))
        guard let each = log.bytesPerEvent else { return size }
        let rounded = figure(Int64(each.rounded()))
        return size + language(en: ", \(rounded) bytes an event", zh: "，每个事件 \(rounded) 字节")
    }

    private func head(_ log: LogStatistics) -> String {
        guard let time = log.headRecordedAt else { return language(en: "nothing recorded yet", zh: "尚无记录") }
        let position = language(en: "position \(log.head.rawValue)", zh: "位置 \(log.head.rawValue)")
        return "\(position)  \(times.text(time))"
    }

    private func rate(_ rate: BatchRate) -> String {
        guard let size = rate.eventsPerBatch else { return language(en: "nothing appended", zh: "没有追加") }
        let (speed, mean) = (decimal(rate.batchesPerSecond), decimal(size))
        return language(en: "\(speed) batches a second, \(mean) events a batch", zh: "每秒 \(speed) 批，每批 \(mean) 个事件")
    }

    private func latency(_ latency: AppendLatency) -> String {
        let figures = [("p50", latency.p50Milliseconds), ("p95", latency.p95Milliseconds), ("p99", latency.p99Milliseconds)]
        let known = figures.compactMap { name, value in value.map { "\(name) \(decimal($0)) ms" } }
        guard !known.isEmpty else { return language(en: "nothing appended by this process", zh: "此进程没有追加") }
        let appends = figure(Int64(latency.appends))
        return known.joined(separator: "  ") + language(en: "  of \(appends) appends of this process", zh: "  此进程共追加 \(appends) 次")
    }

    private func figure(_ value: Int64) -> String { value.formatted(.number.locale(Self.locale)) }

    private func decimal(_ value: Double) -> String {
        value.formatted(.number.precision(.fractionLength(1)).locale(Self.locale))
    }

    /// Figures are set alike in both languages, with digits in groups of three.
    private static let locale = Locale(identifier: "en_US")
}
