/// A course, a workshop or practice at the sand table, for members of some departments and levels.
///
/// Members take a place themselves, or are given one by their head or by who offers it. Who completed it when is what divides those before
/// from those after, so that one can see whether it helped.
package enum Training: MatterKind {
    package typealias State = TrainingState

    package static let name = "training"
    package static let plural = "trainings"
    package static let meaning = BilingualText(
        zh: "面向部门和层级的培训、研讨与沙盘模拟。", en: "A course, a workshop or practice at the sand table, for departments and levels.")

    package static let commands: [KnownMatterCommand<Training>] = [
        .command(OfferTraining.self), .command(EnrolInTraining.self), .command(CancelTrainingPlace.self), .command(CompleteTraining.self),
        .command(AmendTraining.self), .command(CloseTraining.self),
    ]
    package static let events: [KnownMatterEvent<Training>] = [
        .event(TrainingOffered.self), .event(TrainingEnrolled.self), .event(TrainingPlaceCancelled.self), .event(TrainingCompleted.self),
        .event(TrainingAmended.self), .event(TrainingClosed.self),
    ]
}
