/// A token at the one moment when it is known: when it is issued.
public struct IssuedToken: Sendable, Hashable {
    /// To be handed to its holder and then forgotten.
    public let token: APIToken
    public let record: TokenRecord
}
