import Crypto
import Foundation

/// The signature of Standard Webhooks: a webhook's receiver can tell that a message is from here, and when it was sent.
enum WebhookSignature {
    static let secretPrefix = "whsec_"

    /// `v1,` and the HMAC-SHA256 in Base64 of id, time and body.
    ///
    /// - Returns: nil when the secret is none of a webhook.
    static func header(id: String, time: Int64, body: String, secret: String) -> String? {
        guard secret.hasPrefix(secretPrefix), let key = Data(base64Encoded: String(secret.dropFirst(secretPrefix.count))) else {
            return nil
        }
        return "v1,\(HMAC.base64(of: "\(id).\(time).\(body)", key: key))"
    }
}
