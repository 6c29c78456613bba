/// How a project ended.
package enum ProjectResult: String, Codable, Sendable, Hashable, CaseIterable {
    case succeeded
    case fellShort = "fell_short"
    case abandoned
}
