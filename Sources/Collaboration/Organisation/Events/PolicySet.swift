/// The organisation’s rules of conversation changed.
public struct PolicySet: EventPayload {
    public static let type = "PolicySet"

    /// What holds from now on.
    public let policy: ConversationPolicy
    /// What held before.
    public let previous: ConversationPolicy

    /// Makes the event from its facts.
    public init(policy: ConversationPolicy, previous: ConversationPolicy) {
        self.policy = policy
        self.previous = previous
    }
}
