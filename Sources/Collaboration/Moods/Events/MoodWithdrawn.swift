package import FoundationEssentials

/// A note was taken back; from then on nobody is told what it said.
package struct MoodWithdrawn: MatterEvent {
    package typealias Kind = Mood
    package static let type = "MoodWithdrawn"

    let form: MoodForm
    let member: MemberID
    let notedAt: Date

    package func apply(to state: inout MoodState, at occurredAt: Date) { state.withdrawnAt = occurredAt }
}
