/// How high a post stands: 高层, 中层, 员工. The level matrix of trust is drawn over it.
public enum Level: String, Codable, Sendable, Hashable, CaseIterable {
    case executive, middle, staff
}
