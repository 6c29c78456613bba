/// How somebody feels, or what they noticed without a word being said (非语言沟通), noted by themselves and for themselves.
///
/// Nobody is asked for it, nobody else reads it, and nothing is inferred from it: no read model or figure takes it up. What was noted is sealed
/// under the member's own key, so it goes when they go.
package enum Mood: MatterKind {
    package typealias State = MoodState

    package static let name = "mood"
    package static let plural = "moods"
    package static let meaning = BilingualText(
        zh: "只有本人可见的心情或观察记录。", en: "A mood or an observation, noted by oneself and seen by nobody else.")
    package static let audience = MatterAudience.opener

    package static let commands: [KnownMatterCommand<Mood>] = [.command(NoteMood.self), .command(WithdrawMood.self)]
    package static let events: [KnownMatterEvent<Mood>] = [.event(MoodNoted.self), .event(MoodWithdrawn.self)]
}
