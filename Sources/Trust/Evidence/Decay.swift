import FoundationEssentials
import Glibc

/// How evidence loses weight: by half with every half-life of its age, d = 2^(−a/H).
enum Decay {
    /// H, in calendar days.
    static let halfLife = 90.0

    /// d of an age in days.
    static func weight(_ days: Double) -> Double { exp2(-days / halfLife) }

    static func days(from earlier: Date, to later: Date) -> Double { later.timeIntervalSince(earlier) / 86_400 }
}
