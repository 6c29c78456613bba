public import Crypto
import FoundationEssentials

/// HMAC-SHA-256 of a command's canonical body. Keyed, because the hash stays in the log after a short body that it could be guessed from
/// was erased.
public struct KeyedHash: Sendable {
    private let key: SymmetricKey

    public init(key: SymmetricKey) { self.key = key }

    public func hash(_ canonical: String) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Data(canonical.utf8), using: key))
    }
}
