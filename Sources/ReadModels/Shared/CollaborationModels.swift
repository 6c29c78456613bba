public import Collaboration
public import Projections

/// Every read model of the program, and how the log's events are read for them.
public enum CollaborationModels {
    public static let all: [any ReadModel<CollaborationRecord>] = [
        RequestsModel(), DepartmentDashboardModel(), PairIndicatorsModel(), ImportedCasesModel(), MattersModel(), TrustFactsModel(),
        BlockersModel(), FlowsModel(), DeadlinesModel(),
        InvolvementsModel(), CommunicationModel(), MemberActivityModel(), FindingsModel(),
    ]

    public static func decoder(_ codec: EventCodec) -> EventDecoder<CollaborationRecord> {
        EventDecoder { try await codec.decode($0) }
    }
}
