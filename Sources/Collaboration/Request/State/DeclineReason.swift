/// Why a performer declines, in neutral words.
public enum DeclineReason: String, Codable, Sendable, Hashable, CaseIterable {
    case noCapacity = "no_capacity"
    case notOurService = "not_our_service"
    case unclearNeed = "unclear_need"
    case conflictingPriority = "conflicting_priority"
    case notFeasible = "not_feasible"
    case other
}
