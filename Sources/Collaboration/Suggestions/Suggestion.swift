/// A suggestion to a department, with an answer in the form “you said, we did” (倾听与及时反馈).
///
/// Other members may lend it their support, once each. The department acknowledges it, adopts it or declines it with a reason, and says when
/// what it adopted is done.
package enum Suggestion: MatterKind {
    package typealias State = SuggestionState

    package static let name = "suggestion"
    package static let plural = "suggestions"
    package static let meaning = BilingualText(
        zh: "向部门提出的建议，以及“您建议，我们落实”的答复。", en: "A suggestion to a department, and what the department made of it.")

    package static let commands: [KnownMatterCommand<Suggestion>] = [
        .command(MakeSuggestion.self), .command(SupportSuggestion.self), .command(AcknowledgeSuggestion.self),
        .command(AdoptSuggestion.self), .command(DeclineSuggestion.self), .command(FinishSuggestion.self),
        .command(WithdrawSuggestion.self),
    ]
    package static let events: [KnownMatterEvent<Suggestion>] = [
        .event(SuggestionMade.self), .event(SuggestionSupported.self), .event(SuggestionAcknowledged.self), .event(SuggestionAdopted.self),
        .event(SuggestionDeclined.self), .event(SuggestionDone.self), .event(SuggestionWithdrawn.self),
    ]
}
