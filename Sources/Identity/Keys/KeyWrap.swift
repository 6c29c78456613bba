import Crypto
import EventLog
import Foundation

/// Encrypts sealing keys for the database: AES-GCM under a key that follows from the master key, with log and name as associated data, so
/// that no wrapped key can stand in for another.
struct KeyWrap: Sendable {
    private let key: SymmetricKey
    private let log: LogID

    init(_ masterKey: MasterKey, log: LogID) {
        key = masterKey.derived(.wrapping)
        self.log = log
    }

    func wrap(_ sealingKey: SymmetricKey, called name: KeyName) throws -> [UInt8] {
        let box = try AES.GCM.seal(sealingKey.bytes, using: key, authenticating: context(of: name))
        guard let combined = box.combined else { throw CryptoKitError.incorrectParameterSize }
        return Array(combined)
    }

    func unwrap(_ wrapped: [UInt8], called name: KeyName) throws(IdentityError) -> SymmetricKey {
        do {
            let box = try AES.GCM.SealedBox(combined: wrapped)
            return SymmetricKey(data: try AES.GCM.open(box, using: key, authenticating: context(of: name)))
        } catch {
            throw IdentityError(
                .damaged, "the key \(name.rawValue) cannot be unwrapped: it was not stored under this name", cause: error)
        }
    }

    private func context(of name: KeyName) -> Data { Data("\(log.rawValue)/\(name.rawValue)".utf8) }
}
