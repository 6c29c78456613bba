/// Thanks to a member or a party for something that an accepted request shows (以事实为依据的表彰).
///
/// Nobody thanks themselves, and nobody so often in a month that thanks mean nothing.
package enum Recognition: MatterKind {
    package typealias State = RecognitionState

    /// How many one member may give in a month; those that were revoked count.
    static let monthlyLimit = 5

    package static let name = "recognition"
    package static let plural = "recognitions"
    package static let meaning = BilingualText(
        zh: "以已验收的需求为依据，向成员或部门表示感谢。", en: "Thanks to a member or a department, tied to a request that was accepted.")

    package static let commands: [KnownMatterCommand<Recognition>] = [
        .command(GiveRecognition.self), .command(AcknowledgeRecognition.self), .command(RevokeRecognition.self),
    ]
    package static let events: [KnownMatterEvent<Recognition>] = [
        .event(RecognitionGiven.self), .event(RecognitionAcknowledged.self), .event(RecognitionRevoked.self),
    ]
}
