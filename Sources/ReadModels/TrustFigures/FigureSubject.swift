public import Collaboration

/// What a figure of trust is about.
public struct FigureSubject: Sendable, Hashable {
    /// Whose evidence counts; nil for everybody's.
    public let from: Party?
    /// About whom; nil for all.
    public let to: Party?

    public init(from: Party? = nil, to: Party? = nil) {
        self.from = from
        self.to = to
    }
}

extension FigureSubject {
    func covers(_ row: TrustFactRow) -> Bool {
        (from.map { PairKey.matches(row.from, $0) } ?? true) && (to.map { PairKey.matches(row.to, $0) } ?? true)
    }

    func covers(_ request: RequestRow) -> Bool {
        (from.map { PairKey.matches(request.customer, $0) } ?? true) && (to.map { PairKey.matches(request.performer, $0) } ?? true)
    }

    var reversed: FigureSubject { FigureSubject(from: to, to: from) }
}
