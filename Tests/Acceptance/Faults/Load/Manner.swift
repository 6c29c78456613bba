@testable import Sandbox

/// How a client sends a command.
enum Manner {
    /// Until it is settled.
    case patiently
    /// Once, whatever comes of it.
    case once
    /// And once more when it is settled.
    case again
    /// Twice at the same time.
    case doubled

    /// Mostly patiently.
    static func any(using random: inout SeededGenerator) -> Manner {
        random.pick([.once, .again, .doubled, .patiently, .patiently, .patiently, .patiently, .patiently])
    }
}
