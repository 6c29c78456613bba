public import Crypto

/// Where the keys of sealed values are kept: apart from the log, so that a key can be destroyed and a copy of the log tells nothing.
public protocol KeyRing: Sendable {
    /// The key called `name`.
    ///
    /// - Parameter creating: make it when there is none.
    /// - Returns: `nil` when there is none, or it was destroyed.
    func key(_ name: KeyName, creating: Bool) async throws -> SymmetricKey?

    /// Erases whatever was sealed under `name`, for good.
    func destroy(_ name: KeyName) async throws
}
