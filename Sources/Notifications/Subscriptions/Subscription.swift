public import Collaboration
public import EventLog
public import Foundation
public import ReadModels

/// Somebody's wish to be told of what happens, and how far that has come.
public struct Subscription: Codable, Sendable, Hashable {
    public enum State: String, Codable, Sendable, CaseIterable {
        case active
        /// Somebody has paused it; nothing is lost, and it goes on from where it is.
        case paused
        /// Its destination has not taken anything for days, or wants no more. Likewise.
        case stopped
        /// It is kept for its deliveries only.
        case removed
    }

    public let id: SubscriptionID
    /// With whose eyes it sees.
    public let member: MemberID
    /// What it is called.
    public let label: String
    public let channel: Channel
    /// All that is shown of the address; nil for e-mail.
    public let host: String?
    /// How near an event must be to the member.
    public let scope: Notice.Nearness
    /// The stored names of the events wanted; empty for all.
    public let types: [String]
    /// In which people are told: `zh` or `en`.
    public let language: String
    /// Nil when each event is told at once.
    public let digest: Digest?
    public let state: State
    public let createdAt: Date
    /// Everything up to here is delivered or was not wanted.
    public let position: LogPosition
    /// How often the next delivery has failed.
    public let attempts: Int
    /// When something is sent again, or the next digest; nil when there is nothing to wait for.
    public let nextAttemptAt: Date?
    /// Why the last attempt failed.
    public let error: String?
}

/// A subscription at the one moment when its secret is known.
public struct NewSubscription: Codable, Sendable, Hashable {
    public let subscription: Subscription
    /// What a webhook's messages are signed with; nil for other channels.
    public let secret: String?
}

/// What a subscription is to be.
public struct SubscriptionTerms: Sendable, Hashable {
    public let member: MemberID
    let label: String
    let channel: Channel
    let destination: Destination?
    let scope: Notice.Nearness
    let types: [String]
    let language: Language
    let digest: Digest?

    /// - Parameters:
    ///   - label: 1 to 200 characters, after blanks at both ends are taken away.
    ///   - url: where to; none for e-mail.
    ///   - secret: what the receiving robot was set up with, of 钉钉 and 飞书 only.
    ///   - types: stored names of events of requests and matters; empty for all.
    /// - Throws: `invalid`.
    public init(
        member: MemberID, label: String, channel: Channel, url: String? = nil, secret: String? = nil, scope: Notice.Nearness = .mine,
        types: [String] = [], language: Language = .zh, digest: Digest? = nil
    ) throws(NotificationError) {
        let label = label.trimmingCharacters(in: .whitespacesAndNewlines)
        guard (1...200).contains(label.unicodeScalars.count), !label.unicodeScalars.contains("\0") else {
            throw NotificationError(.invalid, "a subscription's label has 1 to 200 characters")
        }
        guard (url != nil) == channel.isWeb else {
            throw NotificationError(
                .invalid,
                channel.isWeb
                    ? "\(channel.rawValue) needs the address to send to" : "e-mail goes to the member's own address and takes no other")
        }
        guard digest == nil || channel.isForPeople else {
            throw NotificationError(.invalid, "digests are for people; a webhook is told of each event")
        }
        for type in types where !CollaborationEvent.types.contains(type) {
            throw NotificationError(.invalid, "“\(type)” is not the stored name of an event, such as PromiseMade")
        }
        self.member = member
        self.label = label
        self.channel = channel
        destination = if let url { try Destination(channel, url: url, secret: secret) } else { nil }
        self.scope = scope
        self.types = Array(Set(types)).sorted()
        self.language = language
        self.digest = digest
    }
}
