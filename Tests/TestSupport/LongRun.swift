import Foundation
public import Testing

extension Trait where Self == ConditionTrait {
    /// For tests that take minutes: they run with `ops/test --long`, and are skipped visibly otherwise.
    public static var longRun: Self {
        .enabled(if: ProcessInfo.processInfo.environment["RAPPORT_TEST_LONG"] != nil, "takes minutes; runs with ops/test --long")
    }
}
