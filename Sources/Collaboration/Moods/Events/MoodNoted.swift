import EventLog
package import FoundationEssentials

/// Somebody noted how they feel or what they noticed, sealed under their own key.
package struct MoodNoted: MatterEvent {
    package typealias Kind = Mood
    package static let type = "MoodNoted"

    let form: MoodForm
    let member: MemberID
    let note: Sealed<MoodNote>

    package func apply(to state: inout MoodState, at occurredAt: Date) {
        state.form = form
        state.opener = member
        state.notedAt = occurredAt
    }
}
