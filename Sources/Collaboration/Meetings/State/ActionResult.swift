/// How an action item ended.
package enum ActionResult: String, Codable, Sendable, Hashable, CaseIterable {
    case done, dropped
}
