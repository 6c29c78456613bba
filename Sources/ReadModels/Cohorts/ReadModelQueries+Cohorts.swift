import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
public import Projections

extension ReadModelQueries {
    /// Every training that somebody has completed, the latest first.
    public func cohorts(asOf: AsOf, _ directory: Directories, now: Date) async throws -> [TrainingCohorts] {
        let evidence = try await evidence(about: FigureSubject(), asOf: asOf, directory, now: now)
        return try await allMatters(of: [Training.name], asOf: asOf).compactMap(evidence.cohorts).sorted {
            ($1.since, $0.training) < ($0.since, $1.training)
        }
    }
}
