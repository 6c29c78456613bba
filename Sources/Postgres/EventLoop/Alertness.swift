import Glibc

/// Whether the loop stays awake for a moment before it sleeps.
///
/// To fall asleep and be woken costs more than many an answer takes. So where the last wait was short, the next is first spent looking; where
/// waits are long, as when nothing happens or statements take their time, no moment is spent at all.
struct Alertness {
    private static let moment = Duration.microseconds(50)
    /// A wait that was slept through seems longer by the time it takes to wake.
    private static let short = Duration.microseconds(100)
    /// With one processor, whoever looks only keeps the other from answering.
    private static let hasCompany = sysconf(Int32(_SC_NPROCESSORS_ONLN)) > 1

    private var wasShort = false
    private var start = ContinuousClock.now

    /// - Returns: until when to look before sleeping; `nil` to sleep at once.
    mutating func beginWait() -> ContinuousClock.Instant? {
        start = .now
        return wasShort && Self.hasCompany ? start + Self.moment : nil
    }

    mutating func endWait() { wasShort = .now - start < Self.short }
}
