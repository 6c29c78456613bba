public import Collaboration
public import Foundation

/// What a token is called where it is listed and revoked; it is no secret.
public struct TokenID: UUIDName {
    public static let noun = "token's id"

    public let rawValue: UUID

    public init(rawValue: UUID) { self.rawValue = rawValue }
}
