import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
public import Projections

extension ReadModelQueries {
    /// What departments did together, and the trust between them before it and since; the latest first.
    public func bonds(asOf: AsOf, _ directory: Directories, now: Date) async throws -> [Bond] {
        let evidence = try await evidence(about: FigureSubject(), asOf: asOf, directory, now: now)
        return try await allMatters(of: [Activity.name, Project.name], asOf: asOf).compactMap(evidence.bond).sorted {
            ($1.since, $0.id) < ($0.since, $1.id)
        }
    }
}
