/// Why there is no figure.
public enum Absence: String, Codable, Sendable, Hashable, CaseIterable {
    /// It could be known, but nothing has happened yet that tells.
    case noEvidence
    /// It has no meaning here: imported histories without due dates, automation accounts.
    case notApplicable
    /// It is known, but so few people gave it that it would show what each of them said.
    case suppressed

    /// Why a figure is absent that rests on several of which some are: the weightiest of their reasons, in whatever order they come.
    static func decisive(_ absences: [Absence?]) -> Absence? { [.suppressed, .notApplicable, .noEvidence].first(where: absences.contains) }
}
