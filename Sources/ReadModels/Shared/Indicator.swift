import FoundationEssentials
import Trust

/// A trust figure as it is shown. Without evidence it has no score at all, lest a neutral number be taken for a judgement.
public struct Indicator: Codable, Sendable, Equatable {
    public enum State: String, Codable, Sendable { case shown, noEvidence, notApplicable, suppressed }

    public let state: State
    /// 0 … 1.
    public let score: Double?
    /// 0 … 1: how much evidence there is.
    public let confidence: Double?
    /// The 5 % and 95 % quantiles.
    public let low: Double?
    public let high: Double?

    /// Promise-keeping: the closed promises as they weigh now, and those overdue and open as if they were closed now.
    init(promises: DecayedEvidence, overdue: [Evidence], asOf now: Date) {
        self.init(BetaScore.figure(overdue.reduce(promises.evidence(asOf: now), +)))
    }

    init(_ share: OnTimeShare) { self.init(share.figure) }

    init(_ figure: Figure<BetaScore>) {
        switch figure {
        case .shown(let score): self.init(score)
        case .absent(let absence): self.init(State(absence))
        }
    }

    private init(_ score: BetaScore) {
        self.init(.shown, score: score.mean, confidence: score.confidence, low: score.quantile(0.05), high: score.quantile(0.95))
    }

    private init(_ state: State, score: Double? = nil, confidence: Double? = nil, low: Double? = nil, high: Double? = nil) {
        self.state = state
        self.score = score
        self.confidence = confidence
        self.low = low
        self.high = high
    }
}

extension Indicator.State {
    fileprivate init(_ absence: Absence) {
        switch absence {
        case .noEvidence: self = .noEvidence
        case .notApplicable: self = .notApplicable
        case .suppressed: self = .suppressed
        }
    }
}

/// How soon first answers come, as it is shown.
public struct ResponsivenessFigure: Codable, Sendable, Equatable {
    public let state: Indicator.State
    public let score: Double?
    public let hitRate: Double?
    /// Working minutes, of those answered.
    public let medianMinutes: Double?
    public let answered: Int
    /// Without an answer so far; each counts with what it has waited.
    public let waiting: Int

    init(_ answers: Responsiveness, waiting: [Responsiveness.Waiting]) {
        let mean = answers.score(with: waiting)
        state = mean.absence.map(Indicator.State.init) ?? .shown
        score = mean.value?.share
        hitRate = answers.hitRate(with: waiting).value?.share
        medianMinutes = answers.medianMinutes.value
        answered = answers.count
        self.waiting = waiting.count
    }
}

/// A share of a few, with both numbers, so that it can be judged.
public struct Share: Codable, Sendable, Equatable {
    public let part: Int
    public let whole: Int
    /// `nil` of nothing.
    public let share: Double?

    init(_ part: Int, of whole: Int) {
        self.part = part
        self.whole = whole
        share = whole > 0 ? Double(part) / Double(whole) : nil
    }
}
