package import EventLog

/// How often something may be done, whatever the matters are in which it is done.
package struct Quota: Sendable, Hashable {
    /// What the events that use it up are tagged with.
    package let tag: String
    /// So many of them there may be.
    package let limit: Int
}

/// How much of a quota is used up.
package struct QuotaUse: Sendable, Hashable {
    package let quota: Quota
    package let spent: Int
    /// Up to here that was counted.
    package let position: LogPosition

    package init(_ quota: Quota, spent: Int, through position: LogPosition) {
        self.quota = quota
        self.spent = spent
        self.position = position
    }

    func requireRest() throws(Refusal) {
        guard spent < quota.limit else { throw Refusal(.quotaSpent, about: "\(quota.limit)") }
    }
}
