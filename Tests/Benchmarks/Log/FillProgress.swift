import EventLog
import Foundation

/// How far the filling of a log has come: one line on standard error that is written anew with each per cent.
struct FillProgress {
    private let total: Int
    private var done = 0
    private let start = ContinuousClock.now

    init(of total: Int) { self.total = total }

    mutating func note(_ verdict: CommandVerdict) {
        guard case .appended(let receipt) = verdict else { return }
        let before = percent
        done += Int(receipt.lastPosition.rawValue - receipt.firstPosition.rawValue) + 1
        if percent > before { show() }
    }

    private var percent: Int { 100 * done / total }

    private func show() {
        let seconds = (ContinuousClock.now - start).components.seconds
        let line = "\r\(done) of \(total) events, \(percent) %, \(seconds) s\(done == total ? "\n" : "")"
        FileHandle.standardError.write(Data(line.utf8))
    }
}
