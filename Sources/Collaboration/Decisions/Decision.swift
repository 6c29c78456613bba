/// A strategic decision, followed from the day it is declared to the day it is carried out.
///
/// Who declares it names the departments that are to carry it out; goals and requests that do so are linked to it. Only those who may
/// declare say that it is carried out. Whether it has stalled is seen from the last sign of life: a note of progress, a link or a change.
package enum Decision: MatterKind {
    package typealias State = DecisionState

    package static let name = "decision"
    package static let plural = "decisions"
    package static let meaning = BilingualText(
        zh: "高层宣布的战略决策，以及落实它的目标和需求。", en: "A strategic decision, with the goals and requests that carry it out.")

    package static let commands: [KnownMatterCommand<Decision>] = [
        .command(DeclareDecision.self), .command(LinkDecision.self), .command(UnlinkDecision.self), .command(NoteDecisionProgress.self),
        .command(AmendDecision.self), .command(CarryOutDecision.self), .command(DropDecision.self),
    ]
    package static let events: [KnownMatterEvent<Decision>] = [
        .event(DecisionDeclared.self), .event(DecisionLinked.self), .event(DecisionUnlinked.self), .event(DecisionProgressNoted.self),
        .event(DecisionAmended.self), .event(DecisionCarriedOut.self), .event(DecisionDropped.self),
    ]
}
