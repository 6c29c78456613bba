import ArgumentParser
import Collaboration

/// `rapport query …`
struct QueryCommands: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Requests, dashboards, indicators, and who and what there is.",
        subcommands: [
            DeskQuery.self, RequestsQuery.self, RequestQuery.self, SimilarQuery.self, DashboardQuery.self, FlowQuery.self, PairsQuery.self,
            ExecutiveQuery.self, TrustQuery.self, LevelsQuery.self, BlockersQuery.self, NetworkQuery.self, CommunicationQuery.self,
            ParticipationQuery.self, ActivityQuery.self, BondsQuery.self, CohortsQuery.self, ReviewsQuery.self, ImportsQuery.self,
            DepartmentsQuery.self,
            PostsQuery.self, MembersQuery.self, ServicesQuery.self, DutiesQuery.self, OverlapsQuery.self, CalendarsQuery.self,
            PolicyQuery.self, MeQuery.self,
            RejectionsQuery.self,
        ] + MatterKinds.queries)
}
