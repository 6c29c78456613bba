/// Where a conflict comes from, without saying whose fault it is.
package enum NeutralReason: String, Codable, Sendable, Hashable, CaseIterable {
    case differentPriorities = "different_priorities"
    case unclearAgreement = "unclear_agreement"
    case missingInformation = "missing_information"
    case scarceResources = "scarce_resources"
    /// What each side is measured by pulls against the other.
    case competingTargets = "competing_targets"
    case waysOfWorking = "ways_of_working"
    case pastExperience = "past_experience"
    case other
}
