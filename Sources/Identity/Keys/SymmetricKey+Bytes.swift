import Crypto

extension SymmetricKey {
    /// A copy of the key's bytes, for where it is wrapped or written down.
    var bytes: [UInt8] { unsafe withUnsafeBytes { unsafe Array($0) } }
}
