package import FoundationEssentials

/// Training was offered.
package struct TrainingOffered: MatterEvent {
    package typealias Kind = Training
    package static let type = "TrainingOffered"

    let terms: TrainingTerms
    let offerer: MemberID?

    package func apply(to state: inout TrainingState, at occurredAt: Date) {
        state.terms = terms
        state.opener = offerer
    }
}
