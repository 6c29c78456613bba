import Foundation
public import Testing

/// Whether the tests were asked for in full, by `ops/test --long`.
public enum LongRun {
    public static let isOn = ProcessInfo.processInfo.environment["RAPPORT_TEST_LONG"] != nil
}

extension Trait where Self == ConditionTrait {
    /// For tests that take minutes: skipped visibly unless they were asked for.
    public static var longRun: Self { .enabled(if: LongRun.isOn, "takes minutes; runs with ops/test --long") }
}
