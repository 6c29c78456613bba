/// What a sitting is to talk about: a request that waits or is blocked, or anything else in words.
package struct AgendaItem: Codable, Sendable, Hashable {
    package var request: RequestNumber?
    package var text: String?
}
