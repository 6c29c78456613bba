extension Formula: Codable {
    private enum Aggregate: String, CodingKey { case total, median }

    public init(from decoder: any Decoder) throws {
        if let keyed = try? decoder.container(keyedBy: Aggregate.self) {
            self = try Self.aggregate(keyed)
        } else if var list = try? decoder.unkeyedContainer() {
            self = try Self.operation(&list)
        } else {
            let single = try decoder.singleValueContainer()
            if let number = try? single.decode(Double.self) { self = .number(number) } else { self = .term(try single.decode(Term.self)) }
        }
    }

    private static func aggregate(_ keyed: KeyedDecodingContainer<Aggregate>) throws -> Formula {
        if let column = try keyed.decodeIfPresent(Contribution.Column.self, forKey: .total) { return .total(column) }
        return .median(try keyed.decode(Contribution.Column.self, forKey: .median))
    }

    private static func operation(_ list: inout any UnkeyedDecodingContainer) throws -> Formula {
        let operation = try list.decode(Operator.self)
        var operands: [Formula] = []
        while !list.isAtEnd { operands.append(try list.decode(Formula.self)) }
        guard operands.count == operation.operandCount else {
            throw DecodingError.dataCorruptedError(in: list, debugDescription: "\(operation.rawValue) takes \(operation.operandCount)")
        }
        return .operation(operation, operands)
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .number(let number): try encoder.single(number)
        case .term(let term): try encoder.single(term)
        case .total(let column): try encoder.aggregate(column, Aggregate.total)
        case .median(let column): try encoder.aggregate(column, Aggregate.median)
        case .operation(let operation, let operands):
            var list = encoder.unkeyedContainer()
            try list.encode(operation)
            for operand in operands { try list.encode(operand) }
        }
    }
}

extension Encoder {
    fileprivate func single(_ value: some Encodable) throws {
        var container = singleValueContainer()
        try container.encode(value)
    }

    fileprivate func aggregate(_ column: Contribution.Column, _ key: some CodingKey) throws {
        var container = container(keyedBy: type(of: key))
        try container.encode(column, forKey: key)
    }
}
