extension Formula: CustomStringConvertible {
    /// In the usual notation, with codes for names: `(positive + 1) / (positive + negative + 2)`.
    public var description: String {
        switch self {
        case .number(let number): Self.text(number)
        case .term(let term): term.rawValue
        case .total(let column): "total(\(column.rawValue))"
        case .median(let column): "median(\(column.rawValue))"
        case .operation(let operation, let operands) where operation.isInfix:
            operands.map(\.enclosed).joined(separator: " \(operation.rawValue) ")
        case .operation(let operation, let operands):
            "\(operation.rawValue)(\(operands.map(\.description).joined(separator: ", ")))"
        }
    }

    private var enclosed: String {
        if case .operation(let operation, _) = self, operation.isInfix { "(\(self))" } else { description }
    }

    /// Whole numbers without a fraction.
    private static func text(_ number: Double) -> String { Int(exactly: number)?.description ?? number.description }
}
