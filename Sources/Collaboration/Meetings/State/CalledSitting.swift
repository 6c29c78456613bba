package import FoundationEssentials

/// A sitting that is to be held.
package struct CalledSitting: Codable, Sendable, Hashable {
    package let at: Date
    package let agenda: [AgendaItem]
}
