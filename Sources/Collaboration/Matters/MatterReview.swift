package import FoundationEssentials

/// A look at whether what was settled still serves.
package struct MatterReview: Codable, Sendable, Hashable {
    package let findings: String
    /// When it was to be held, and when it was.
    package let due: Date
    package let heldAt: Date
    /// When to look again.
    package let next: Date

    /// As commands ask for it.
    static let fields: [CommandField] = [
        .required("findings", .text, "What was found."), .required("next", .instant, "When to look at it again."),
    ]
}

extension MatterContext {
    /// The review that is held now of what was to be reviewed by a date.
    func review(due: Date, findings: String, next: Date) throws(Refusal) -> MatterReview {
        try requireAhead(next, "next")
        return MatterReview(findings: try TextRules.checked(findings, "findings"), due: due, heldAt: now, next: next)
    }
}
