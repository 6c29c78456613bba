public import EventLog

/// A value that is stored either as it is or sealed under a key: the same field of the same event, decided by what it is about.
///
/// In JSON the plain form is the value itself, so that a reader without keys sees nothing unusual; the sealed form is that of `Sealed`.
public enum Sealable<Value: Codable & Sendable & Hashable>: Sendable, Hashable {
    case plain(Value)
    case sealed(Sealed<Value>)

    /// Seals the value when there is a key.
    public init(_ value: Value, under key: KeyName?) {
        if let key {
            self = .sealed(Sealed(value, under: key))
        } else {
            self = .plain(value)
        }
    }

    /// The value; nil when its key was destroyed.
    public var value: Value? {
        switch self {
        case .plain(let value): value
        case .sealed(let sealed): sealed.value
        }
    }

    /// The key it is sealed under; nil when it is plain.
    public var key: KeyName? {
        switch self {
        case .plain: nil
        case .sealed(let sealed): sealed.key
        }
    }
}

extension Sealable: Codable {
    /// The plain form is tried first: it is the common one, and no value of the domain reads as an envelope.
    public init(from decoder: any Decoder) throws {
        do {
            self = .plain(try Value(from: decoder))
        } catch {
            guard let sealed = try? Sealed<Value>(from: decoder) else { throw error }
            self = .sealed(sealed)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .plain(let value): try value.encode(to: encoder)
        case .sealed(let sealed): try sealed.encode(to: encoder)
        }
    }
}
