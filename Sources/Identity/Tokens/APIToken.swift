import Crypto
import Foundation

/// A bearer token as its holder has it: `rpt_` and 32 random bytes in base64url. It is shown once, when it is issued; the database knows only
/// its hash.
///
/// The prefix lets scanners find a token that has leaked into a repository or a log.
public struct APIToken: Sendable, Hashable {
    private static let prefix = "rpt_"
    private static let byteCount = 32

    /// What the holder sends.
    public let text: String

    /// Reads a presented token; nil for what no token can look like.
    public init?(_ text: String) {
        guard text.hasPrefix(Self.prefix), text.utf8.count == Self.prefix.utf8.count + 43,
            text.utf8.dropFirst(Self.prefix.utf8.count).allSatisfy({ Self.isBase64URL($0) })
        else { return nil }
        self.text = text
    }

    private init(bytes: Data) {
        let base64 = bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        text = Self.prefix + base64
    }

    /// A new one, from the system's source of randomness.
    static func random() -> APIToken {
        APIToken(bytes: Data(SymmetricKey(size: SymmetricKeySize(bitCount: byteCount * 8)).bytes))
    }

    /// What is stored and looked up: SHA-256.
    var hash: [UInt8] { Array(SHA256.hash(data: Data(text.utf8))) }

    private static func isBase64URL(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension APIToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Without the secret, so that a token interpolated into a log line gives nothing away.
    public var description: String { Self.prefix + "…" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
