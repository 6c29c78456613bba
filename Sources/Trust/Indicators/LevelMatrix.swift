/// Trust of each level as customer in each level as performer: ``DirectionalTrust`` over the levels that the people had at the time.
public struct LevelMatrix<Level: Hashable & Sendable>: Sendable {
    /// One direction.
    public struct Direction: Hashable, Sendable {
        public let customer: Level
        public let performer: Level

        public init(from customer: Level, to performer: Level) {
            self.customer = customer
            self.performer = performer
        }
    }

    private let cells: [Direction: Appraisal<BetaScore>]

    public init(_ cells: [Direction: Appraisal<BetaScore>]) { self.cells = cells }

    /// A direction in which nothing was asked has no evidence.
    public subscript(from customer: Level, to performer: Level) -> Appraisal<BetaScore> {
        cells[Direction(from: customer, to: performer)] ?? Appraisal(.directionalTrust, [])
    }

    public func blameTriangle(executive: Level, middle: Level, staff: Level) -> Reckoning {
        BlameTriangle.reckon(
            executiveTrustsMiddle: self[from: executive, to: middle], middleTrustsStaff: self[from: middle, to: staff],
            staffTrustsExecutive: self[from: staff, to: executive])
    }
}
