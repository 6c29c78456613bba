import Crypto
import Foundation

extension HMAC<SHA256> {
    /// The code of a text, in Base64.
    static func base64(of text: String, key: Data) -> String {
        Data(authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: key))).base64EncodedString()
    }
}
