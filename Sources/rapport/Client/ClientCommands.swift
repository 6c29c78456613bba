import ArgumentParser
import Collaboration

/// The commands that speak to a running service over HTTP, as `rapport help` groups them.
enum ClientCommands {
    static let groups: [CommandGroup] = [
        CommandGroup(
            name: "The conversation",
            subcommands: [
                SubmitCommand.self, AcknowledgeVerb.self, PromiseVerb.self, FulfilVerb.self, AcceptVerb.self, RateVerb.self,
            ]),
        CommandGroup(
            name: "Agreeing",
            subcommands: [
                ConfirmUnderstandingVerb.self, CorrectUnderstandingVerb.self, CounterVerb.self, AcceptCounterVerb.self,
                RejectCounterVerb.self, DeclineVerb.self, WithdrawVerb.self, ProposeRenegotiationVerb.self, AcceptRenegotiationVerb.self,
                RejectRenegotiationVerb.self,
            ]),
        CommandGroup(
            name: "On the way",
            subcommands: [
                PostProgressVerb.self, CommentVerb.self, AttachVerb.self, WatchVerb.self, RaiseBlockerVerb.self,
                ContestAttributionVerb.self, ResolveBlockerVerb.self, PauseVerb.self, ResumeVerb.self, EscalateVerb.self,
                LinkSubRequestVerb.self, OfferHandOverVerb.self, AcceptHandOverVerb.self, RefuseHandOverVerb.self,
            ]),
        CommandGroup(
            name: "Endings",
            subcommands: [
                RejectVerb.self, ReopenVerb.self, CancelVerb.self, RevokeVerb.self, MarkDuplicateVerb.self, DisputeRatingVerb.self,
                AdjudicateRatingVerb.self,
            ]),
        CommandGroup(
            name: "Looking",
            subcommands: [
                QueryCommands.self, ExplainCommand.self, ReplayCommands.self, CompareCommand.self, LogCommands.self, NotifyCommands.self,
            ]),
        CommandGroup(name: "Matters beside requests", subcommands: MatterKinds.commands),
        CommandGroup(
            name: "The organisation", subcommands: [OrganisationCommands.self, CatalogueCommands.self, CalendarCommands.self]),
    ]
}
