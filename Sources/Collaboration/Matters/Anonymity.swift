/// How somebody can use a command without being known: nothing that is kept names them, and yet they can use it only once.
///
/// The command's events bear the sender's department and level alone (``Actor/anonymous``), its id in the log cannot be recognised, and
/// ``MatterContext/participant`` stands for the sender.
package struct Anonymity: Sendable, Hashable {
    /// What a sender may do once in the matter; for something else the same sender counts as another participant.
    package let occasion: String

    /// Once in the matter, for each occasion.
    static func once(for occasion: String = "") -> Anonymity { Anonymity(occasion: occasion) }
}
