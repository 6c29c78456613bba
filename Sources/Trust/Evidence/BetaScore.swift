import Glibc

/// What evidence says under the prior Beta(1,1): the distribution Beta(r + 1, s + 1).
public struct BetaScore: Sendable, Hashable {
    public let evidence: Evidence

    public init(_ evidence: Evidence) { self.evidence = evidence }

    private var alpha: Double { evidence.positive + 1 }
    private var beta: Double { evidence.negative + 1 }

    /// 0 … 1. Without evidence it is 0.5, which says nothing: look at ``confidence`` before showing it.
    public var mean: Double { alpha / (alpha + beta) }

    /// 0 without evidence, towards 1 with much of it.
    public var confidence: Double {
        let total = evidence.positive + evidence.negative
        return total / (total + 2)
    }

    public var variance: Double {
        let total = alpha + beta
        return alpha * beta / (total * total * (total + 1))
    }

    /// The value below which the true share lies with `probability`.
    public func quantile(_ probability: Double) -> Double {
        var low = 0.0
        var high = 1.0
        // Each step halves the interval; 60 go below the resolution of a Double near 1.
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if IncompleteBeta.regularized(middle, alpha, beta) < probability { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
