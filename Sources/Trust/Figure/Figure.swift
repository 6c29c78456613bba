/// A figure, or the reason why there is none: never a number that only looks like one.
///
/// As JSON: `{"state": "shown", "value": …}` or `{"state": "noEvidence"}`.
public enum Figure<Value: Sendable>: Sendable {
    case shown(Value)
    case absent(Absence)

    /// `nil` where there is none.
    public var value: Value? { if case .shown(let value) = self { value } else { nil } }

    /// `nil` where there is a figure.
    public var absence: Absence? { if case .absent(let absence) = self { absence } else { nil } }

    public func map<Other>(_ transform: (Value) -> Other) -> Figure<Other> {
        switch self {
        case .shown(let value): .shown(transform(value))
        case .absent(let absence): .absent(absence)
        }
    }

    /// All of them, if each is there.
    static func all(_ figures: [Self]) -> Figure<[Value]> {
        Absence.decisive(figures.map(\.absence)).map(Figure<[Value]>.absent) ?? .shown(figures.compactMap(\.value))
    }
}

extension Figure: Equatable where Value: Equatable {}
extension Figure: Hashable where Value: Hashable {}

extension Figure: Encodable where Value: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: FigureKey.self)
        try container.encode(absence?.rawValue ?? FigureKey.shown, forKey: .state)
        try container.encodeIfPresent(value, forKey: .value)
    }
}

extension Figure: Decodable where Value: Decodable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: FigureKey.self)
        if try container.decode(String.self, forKey: .state) == FigureKey.shown {
            self = .shown(try container.decode(Value.self, forKey: .value))
        } else {
            self = .absent(try container.decode(Absence.self, forKey: .state))
        }
    }
}

private enum FigureKey: String, CodingKey {
    case state, value

    static let shown = "shown"
}
