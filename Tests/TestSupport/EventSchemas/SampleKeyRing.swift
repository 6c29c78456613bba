public import Crypto
public import EventLog
import Foundation

/// The keys of the samples' sealed values, which anybody can make again from the keys' names.
public struct SampleKeyRing: KeyRing {
    public init() {}

    public func key(_ name: KeyName, creating: Bool) async throws -> SymmetricKey? {
        SymmetricKey(data: SHA256.hash(data: Data(name.rawValue.utf8)))
    }

    public func destroy(_ name: KeyName) async throws { throw JSONSchemaError("the samples' keys are not to be destroyed") }
}
