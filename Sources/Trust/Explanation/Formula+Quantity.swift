extension Formula: Quantity {
    init(_ value: Double) { self = .number(value) }

    public init(integerLiteral value: Int) { self = .number(Double(value)) }

    public init(floatLiteral value: Double) { self = .number(value) }

    static func + (left: Self, right: Self) -> Self { .operation(.add, [left, right]) }

    static func - (left: Self, right: Self) -> Self { .operation(.subtract, [left, right]) }

    static func * (left: Self, right: Self) -> Self { .operation(.multiply, [left, right]) }

    static func / (left: Self, right: Self) -> Self { .operation(.divide, [left, right]) }

    static func minimum(_ left: Self, _ right: Self) -> Self { .operation(.minimum, [left, right]) }

    static func maximum(_ left: Self, _ right: Self) -> Self { .operation(.maximum, [left, right]) }

    func squareRoot() -> Self { .operation(.squareRoot, [self]) }

    func cubeRoot() -> Self { .operation(.cubeRoot, [self]) }

    static func betaQuantile(_ probability: Self, alpha: Self, beta: Self) -> Self {
        .operation(.betaQuantile, [probability, alpha, beta])
    }
}
