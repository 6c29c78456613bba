/// In which form something is learnt.
package enum TrainingForm: String, Codable, Sendable, Hashable, CaseIterable {
    case course, workshop
    /// Practice in a simulated enterprise.
    case sandTable = "sand_table"
}
