import Crypto
public import EventLog
import Foundation

/// The one secret of an installation: 32 random bytes from which every other key follows. It is kept out of the database, so that a copy of
/// the database opens nothing.
public struct MasterKey: Sendable {
    static let byteCount = 32

    private let key: SymmetricKey

    init() { key = SymmetricKey(size: SymmetricKeySize(bitCount: Self.byteCount * 8)) }

    /// - Parameter base64: 32 bytes in Base64; line ends and blanks around it do not matter.
    /// - Throws: `masterKeyUnreadable`.
    public init(base64: String) throws(IdentityError) {
        guard let bytes = Data(base64Encoded: base64.trimmingCharacters(in: .whitespacesAndNewlines)), bytes.count == Self.byteCount else {
            throw IdentityError(.masterKeyUnreadable, "the master key is not \(Self.byteCount) bytes in Base64")
        }
        key = SymmetricKey(data: bytes)
    }

    var base64: String { Data(key.bytes).base64EncodedString() }

    /// What a derived key is for. Each has a text of its own, so that no two uses share a key; a text never changes.
    enum Purpose: String {
        case wrapping = "rapport: wrapping of sealing keys"
        case bodyHash = "rapport: hash of command bodies"
        case check = "rapport: check of the master key"
    }

    /// HKDF-SHA-256, 32 bytes. The master key is random, so there is no salt.
    func derived(_ purpose: Purpose) -> SymmetricKey {
        HKDF<SHA256>.deriveKey(inputKeyMaterial: key, info: Data(purpose.rawValue.utf8), outputByteCount: Self.byteCount)
    }

    /// The keyed hash by which a command sent twice is told from two commands.
    public var bodyHash: KeyedHash { KeyedHash(key: derived(.bodyHash)) }

    /// Tells this key from any other without giving it away.
    var checkValue: [UInt8] { derived(.check).bytes }
}
