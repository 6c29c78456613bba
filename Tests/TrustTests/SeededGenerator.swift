import Foundation
import Trust

/// Repeatable randomness (SplitMix64), and facts made with it.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}

extension SeededGenerator {
    mutating func double(_ range: ClosedRange<Double>) -> Double { .random(in: range, using: &self) }

    mutating func int(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &self) }

    /// Up to `count` of what `make` makes; often none.
    mutating func list<Element>(upTo count: Int, _ make: (inout SeededGenerator) -> Element) -> [Element] {
        (0..<int(0...count)).map { _ in make(&self) }
    }

    mutating func origin() -> Origin { .event(position: Int64(int(1...1_000_000)), id: String(next(), radix: 16)) }

    /// Within the last five years.
    mutating func moment() -> Date { Sample.now.addingTimeInterval(-double(0...1_825) * 86_400) }

    mutating func promise() -> ClosedPromise {
        ClosedPromise(
            origin(), closedAt: moment(), ClosedPromise.Ending.allCases.randomElement(using: &self) ?? .accepted,
            lateMinutes: double(-600...2_000), promisedMinutes: double(0...5_000))
    }

    mutating func answer() -> FirstAnswer {
        FirstAnswer(origin(), at: moment(), minutes: double(0...2_000), targetMinutes: double(0...960), isWaiting: int(0...3) == 0)
    }

    mutating func rating() -> GivenRating {
        GivenRating(origin(), at: moment(), rater: "rater \(int(1...8))", grade: int(1...5))
    }

    mutating func finding() -> Finding { Finding(origin(), at: moment(), holds: int(0...1) == 1) }

    mutating func itemTotal() -> ItemTotal {
        let raters = int(1...40)
        return ItemTotal(
            origin(), Contribution.Kind.allCases.randomElement(using: &self) ?? .pulse, raters: raters, sum: int(raters...(5 * raters)))
    }

    mutating func directionalTrust() -> Appraisal<BetaScore> {
        DirectionalTrust.appraise(
            promises: list(upTo: 6) { $0.promise() }, ratings: list(upTo: 6) { $0.rating() }, answers: list(upTo: 6) { $0.answer() },
            raterFactors: ["rater 1": 0, "rater 2": 0.5], asOf: Sample.now)
    }
}
