extension Formula {
    /// An operation of arithmetic; the raw value is what stands in JSON and in a written formula.
    public enum Operator: String, Codable, Sendable, Hashable, CaseIterable {
        case add = "+"
        case subtract = "-"
        case multiply = "*"
        case divide = "/"
        case minimum = "min"
        case maximum = "max"
        case squareRoot = "sqrt"
        case cubeRoot = "cbrt"
        /// Of a probability and the two parameters of a beta distribution.
        case betaQuantile

        var operandCount: Int {
            switch self {
            case .add, .subtract, .multiply, .divide, .minimum, .maximum: 2
            case .squareRoot, .cubeRoot: 1
            case .betaQuantile: 3
            }
        }

        /// Written between its operands rather than before them.
        var isInfix: Bool { Self.infix.contains(self) }

        private static let infix: Set<Operator> = [.add, .subtract, .multiply, .divide]

        /// - Precondition: as many operands as ``operandCount`` says.
        func value(of operands: [Double]) -> Double {
            precondition(operands.count == operandCount, "An operator has its number of operands")
            return switch self {
            case .add: operands[0] + operands[1]
            case .subtract: operands[0] - operands[1]
            case .multiply: operands[0] * operands[1]
            case .divide: operands[0] / operands[1]
            case .minimum: .minimum(operands[0], operands[1])
            case .maximum: .maximum(operands[0], operands[1])
            case .squareRoot: operands[0].squareRoot()
            case .cubeRoot: operands[0].cubeRoot()
            case .betaQuantile: .betaQuantile(operands[0], alpha: operands[1], beta: operands[2])
            }
        }
    }
}
