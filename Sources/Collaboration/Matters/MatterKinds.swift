/// Every kind of matter: the one list that makes a kind known to commands, readers, lists and the command line.
package enum MatterKinds {
    package static let all: [any MatterKind.Type] = [
        Goal.self, Meeting.self, LoggedConversation.self, Mediation.self, Suggestion.self, Recognition.self, Activity.self, HelpOffer.self,
        Agreement.self, CommunicationProtocol.self, Project.self, Decision.self, Capacity.self, Training.self,
        Evaluation.self, Survey.self, Mood.self,
    ]

    /// The kind with the name in the plural, as in URLs.
    package static func named(_ plural: String) -> (any MatterKind.Type)? { all.first { $0.plural == plural } }
}
