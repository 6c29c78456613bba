import Collaboration
import CommandHandling
import FoundationEssentials
import Projections
import Trust

extension ReadModelQueries {
    /// In the order in which they were closed.
    func surveys(asOf: AsOf) async throws -> [ClosedSurvey] { try ClosedSurvey.all(try await allMatters(of: [Survey.name], asOf: asOf)) }

    /// Of everybody, now.
    func cohesion(_ surveys: [ClosedSurvey], _ requests: [RequestRow], _ directory: Directories, now: Date) async throws -> CohesionFigures
    {
        CohesionFigures(
            pulse: surveys.pulse(of: nil).figure.value,
            recognitionPerHead: try await recognition(FigureSubject(), asOf: .now, directory, now: now).figure.value,
            sharing: SharingFigures(requests, at: now, directory))
    }

    /// Thanks of the last 90 days, per head of those who could give them.
    func recognition(_ subject: FigureSubject, asOf: AsOf, _ directory: Directories, now: Date) async throws -> Reckoning {
        let since = now.addingTimeInterval(-90 * 86_400)
        let given = try await findings(.recognition, about: subject, asOf: asOf).filter { since < $0.occurredAt && $0.occurredAt <= now }
        let givers = directory.holders(at: now) { post in subject.from.map { PairKey.matches(post, $0) } ?? true }
        return Cohesion.recognition(given, headcount: givers.count)
    }
}
