import Foundation

/// Where all random choices of a load come from: another one each time, or the one that is to be repeated.
enum LoadSeed {
    static let variable = "RAPPORT_TEST_SEED"

    static let current = ProcessInfo.processInfo.environment[variable].flatMap { UInt64($0) } ?? .random(in: 0...999_999)
}
