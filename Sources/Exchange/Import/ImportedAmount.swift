import Collaboration
import CommandHandling
import EventLog

/// What came of one case.
struct ImportedAmount: Sendable {
    private(set) var taken = 0
    private(set) var known = 0
    private(set) var isNew = false
    private(set) var isCorrected = false
    private(set) var lastPosition: LogPosition?

    mutating func add(_ receipt: CommandReceipt, steps: Int) {
        let new = receipt.events.count { $0 == StepImported.type }
        taken += new
        known += steps - new
        isNew = isNew || receipt.events.contains(CaseImported.type)
        isCorrected = isCorrected || receipt.events.contains(CaseFactsCorrected.type)
        lastPosition = receipt.lastPosition ?? lastPosition
    }
}

extension ImportReport {
    mutating func add(_ amount: ImportedAmount) {
        taken += amount.taken
        known += amount.known
        newCases += amount.isNew ? 1 : 0
        correctedCases += amount.isCorrected ? 1 : 0
        if let position = amount.lastPosition { lastPosition = max(position, lastPosition ?? position) }
    }
}
