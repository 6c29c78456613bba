/// A way to read evidence: as a beta score, as an opinion, as a share.
public protocol EvidenceValue: Codable, Sendable, Hashable {
    init(_ evidence: Evidence)

    /// Its numbers under the terms by which an explanation names them.
    var terms: [Term: Double] { get }
    /// How those numbers come from the terms `positive` and `negative`.
    static var formulas: [(Term, Formula)] { get }
}

extension EvidenceValue {
    /// What the evidence says, or that there is none.
    public static func figure(_ evidence: Evidence, otherwise absence: Absence = .noEvidence) -> Figure<Self> {
        evidence.total > 0 ? .shown(Self(evidence)) : .absent(absence)
    }
}
