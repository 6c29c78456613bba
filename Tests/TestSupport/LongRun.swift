import Foundation
public import Testing

/// The longer of the two sizes in which the tests run: `ops/test --long`.
public enum LongRun {
    /// For tests that do the same thing more often then.
    public static var isWanted: Bool { ProcessInfo.processInfo.environment["RAPPORT_TEST_LONG"] != nil }
}

extension Trait where Self == ConditionTrait {
    /// For tests that take minutes: they run with `ops/test --long`, and are skipped visibly otherwise.
    public static var longRun: Self { .enabled(if: LongRun.isWanted, "takes minutes; runs with ops/test --long") }
}
