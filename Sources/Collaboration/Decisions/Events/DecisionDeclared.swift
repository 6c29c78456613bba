package import FoundationEssentials

/// A decision was declared, to be carried out by departments.
package struct DecisionDeclared: MatterEvent {
    package typealias Kind = Decision
    package static let type = "DecisionDeclared"

    let terms: DecisionTerms
    let links: DecisionLinks
    let declarer: MemberID?

    package func apply(to state: inout DecisionState, at occurredAt: Date) {
        state.terms = terms
        state.links = links
        state.opener = declarer
        state.declaredAt = occurredAt
        state.lastSign = occurredAt
    }
}
