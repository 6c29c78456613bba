import Collaboration
import CommandHandling

/// A case on its way into the log, in commands of a bounded size.
struct PartedCase {
    /// A command carries at most so many steps.
    private static let stepLimit = 500

    private let whole: ImportCase
    private var steps = 0
    /// What came of it so far.
    private(set) var amount = ImportedAmount()

    init(_ whole: ImportCase) { self.whole = whole }

    /// All of it is in the log.
    var isTaken: Bool { steps == whole.steps.count }

    var nextPart: ImportCase { ImportCase(facts: whole.facts, steps: Array(whole.steps[steps..<end])) }

    /// The part has been taken.
    mutating func note(_ receipt: CommandReceipt) {
        amount.add(receipt, steps: end - steps)
        steps = end
    }

    private var end: Int { min(steps + Self.stepLimit, whole.steps.count) }
}
