import Collaboration
import EventLog

/// Reads the three streams that the whole organisation shares, at most so often.
struct DirectoryReader: Sendable {
    static let organisationStream = StreamName(rawValue: "organisation")
    static let catalogueStream = StreamName(rawValue: "catalogue")
    static let calendarsStream = StreamName(rawValue: "calendars")

    let organisation: FoldedStreams<OrganisationDecider>
    let catalogue: FoldedStreams<CatalogueDecider>
    let calendars: FoldedStreams<CalendarDecider>

    /// How long what other processes appended may go unnoticed.
    let staleness: Duration

    init(log: EventLog, codec: EventCodec, staleness: Duration) {
        organisation = FoldedStreams(log: log, codec: codec, capacity: 1)
        catalogue = FoldedStreams(log: log, codec: codec, capacity: 1)
        calendars = FoldedStreams(log: log, codec: codec, capacity: 1)
        self.staleness = staleness
    }

    /// The directories: within the bound on staleness, or as they are now.
    func read(_ freshness: Freshness) async throws(CommandError) -> Directories {
        let age = freshness == .current ? .zero : staleness
        return Directories(
            organisation: try await organisation.state(of: Self.organisationStream, notOlderThan: age).state,
            catalogue: try await catalogue.state(of: Self.catalogueStream, notOlderThan: age).state,
            calendars: try await calendars.state(of: Self.calendarsStream, notOlderThan: age).state)
    }
}
