import Crypto
import FoundationEssentials

/// Encrypts every ``Sealed`` value of a JSON tree on its way into the log, and decrypts it on its way out.
///
/// `{"$seal": {"key": …, "value": …}}` becomes `{"$sealed": {"key": …, "box": …}}`, where the box is AES-GCM's nonce, ciphertext and tag in
/// base64, with the key's name as associated data. Where the key is gone, reading gives `{"$seal": {"key": …}}`.
public struct Sealer: Sendable {
    private let keys: any KeyRing

    public init(keys: any KeyRing) { self.keys = keys }

    public func seal(_ value: JSONValue) async throws -> JSONValue {
        try await value.mapNodes(named: "$seal") { node in
            guard let name = node["key"]?.stringValue else { return .object(["$seal": node]) }
            guard let value = node["value"] else { return .object(["$sealed": ["key": .string(name)]]) }
            guard let key = try await keys.key(KeyName(rawValue: name), creating: true) else {
                throw EventLogError(.invalidEvent, "the key \(name) was destroyed, so nothing more can be sealed under it")
            }
            let box = try AES.GCM.seal(Data(value.canonical.utf8), using: key, authenticating: Data(name.utf8))
            guard let combined = box.combined else { throw CryptoKitError.incorrectParameterSize }
            return .object(["$sealed": ["key": .string(name), "box": .string(combined.base64EncodedString())]])
        }
    }

    public func open(_ value: JSONValue) async throws -> JSONValue {
        try await value.mapNodes(named: "$sealed") { node in
            guard let name = node["key"]?.stringValue else { return .object(["$sealed": node]) }
            let erased: JSONValue = ["$seal": ["key": .string(name)]]
            guard let box = node["box"]?.stringValue.flatMap({ Data(base64Encoded: $0) }) else { return erased }
            guard let key = try await keys.key(KeyName(rawValue: name), creating: false) else { return erased }
            let clear = try AES.GCM.open(AES.GCM.SealedBox(combined: box), using: key, authenticating: Data(name.utf8))
            let value = try JSONValue(parsing: String(decoding: clear, as: UTF8.self))
            return ["$seal": ["key": .string(name), "value": value]]
        }
    }
}

extension JSONValue {
    /// This tree with every object that has the one member `name` replaced by what `replace` makes of that member.
    fileprivate func mapNodes(named name: String, _ replace: (JSONValue) async throws -> JSONValue) async throws -> JSONValue {
        switch self {
        case .object(let members):
            if members.count == 1, let node = members[name] { return try await replace(node) }
            var mapped = members
            for (member, value) in members { mapped[member] = try await value.mapNodes(named: name, replace) }
            return .object(mapped)
        case .array(let elements):
            var mapped: [JSONValue] = []
            for element in elements { mapped.append(try await element.mapNodes(named: name, replace)) }
            return .array(mapped)
        default: return self
        }
    }
}
