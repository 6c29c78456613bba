import TestSupport
import Testing

extension Trait where Self == TimeLimitTrait {
    /// A test that hangs is a failure, not a wait. Far beyond what a slow machine needs.
    static var deadline: Self { .timeLimit(.minutes(LongRun.isWanted ? 30 : 3)) }
}
