/// A value that the log holds only encrypted, under a named key. Destroying the key erases the value, in a log that forgets nothing.
///
/// Inside the program it is in the clear; ``Sealer`` encrypts it on the way into the log and decrypts it on the way out.
public struct Sealed<Value: Codable & Sendable>: Sendable {
    public let key: KeyName
    /// `nil` once the key was destroyed.
    public let value: Value?

    public init(_ value: Value, under key: KeyName) {
        self.key = key
        self.value = value
    }
}

extension Sealed: Equatable where Value: Equatable {}
extension Sealed: Hashable where Value: Hashable {}

extension Sealed: Codable {
    private enum Node: String, CodingKey { case seal = "$seal" }
    private enum Member: String, CodingKey { case key, value }

    public init(from decoder: any Decoder) throws {
        let seal = try decoder.container(keyedBy: Node.self).nestedContainer(keyedBy: Member.self, forKey: .seal)
        key = try seal.decode(KeyName.self, forKey: .key)
        value = try seal.decodeIfPresent(Value.self, forKey: .value)
    }

    public func encode(to encoder: any Encoder) throws {
        var node = encoder.container(keyedBy: Node.self)
        var seal = node.nestedContainer(keyedBy: Member.self, forKey: .seal)
        try seal.encode(key, forKey: .key)
        try seal.encodeIfPresent(value, forKey: .value)
    }
}
