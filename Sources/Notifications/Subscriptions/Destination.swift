import Crypto
import Foundation

/// Where something is sent on the web, and what it is signed with. It is kept sealed: whoever knows a robot's address can write to its group.
public struct Destination: Codable, Sendable, Hashable {
    /// Of a webhook's secret, after the prefix.
    private static let secretBytes = 32

    public let url: String
    /// Of a webhook `whsec_` and 32 bytes in Base64; of a robot what it was given; otherwise nil.
    public let secret: String?

    /// A destination of a channel; a webhook's gets a new secret.
    ///
    /// - Throws: `invalid`.
    init(_ channel: Channel, url: String, secret: String?) throws(NotificationError) {
        guard let parts = URL(string: url), let scheme = parts.scheme?.lowercased(), ["http", "https"].contains(scheme),
            let host = parts.host(), !host.isEmpty, parts.user == nil, parts.password == nil, url.utf8.count <= 2000
        else { throw NotificationError(.invalid, "the address is not one of the web, such as https://hooks.example/rapport") }
        guard secret == nil || channel.takesSecret else {
            throw NotificationError(.invalid, "a secret is given only with dingtalk and feishu; that of a webhook is made here")
        }
        self.url = url
        self.secret = channel == .webhook ? Self.newSecret() : secret
    }

    private static func newSecret() -> String {
        let key = SymmetricKey(size: SymmetricKeySize(bitCount: secretBytes * 8))
        let bytes = unsafe key.withUnsafeBytes { unsafe Data($0) }
        return WebhookSignature.secretPrefix + bytes.base64EncodedString()
    }

    /// All of the address that may be shown.
    var host: String? { URL(string: url)?.host() }
}

extension Destination: CustomStringConvertible, CustomReflectable {
    /// Without the path and the secret.
    public var description: String { host ?? "" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
