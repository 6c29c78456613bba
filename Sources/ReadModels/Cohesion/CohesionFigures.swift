import Collaboration
import CommandHandling
import FoundationEssentials
import Trust
import WorkingTime

/// How far people feel and act as one, and let others see their work.
public struct CohesionFigures: Codable, Sendable, Equatable {
    /// The item about cohesion in the last pulse survey that was closed, 0 … 100; nil without one, and where too few answered.
    public let pulse: Double?
    /// Thanks given from one department to another in the last 90 days, per member with a post; nil where nobody has one.
    public let recognitionPerHead: Double?
    public let sharing: SharingFigures
}

/// How far the work on open requests can be seen.
public struct SharingFigures: Codable, Sendable, Equatable {
    /// Open requests with a progress note in the last five working days.
    public let progress: Share
    /// Open requests that are not confidential.
    public let openness: Share
}

extension SharingFigures {
    /// - Parameter requests: those that are not open do not count.
    init(_ requests: [RequestRow], at now: Date, _ directory: Directories) {
        progress = Share(requests.compactMap { $0.progressShared(at: now, directory) })
        openness = Share(requests.compactMap(\.openness))
    }
}

extension Share {
    fileprivate init(_ findings: [Finding]) { self.init(findings.count(where: \.holds), of: findings.count) }
}

extension RequestRow {
    /// Holds where the last progress note is at most five working days old; nil once it is not open.
    func progressShared(at now: Date, _ directory: Directories) -> Finding? {
        guard status.isOpen, let calendar = directory.calendars.hours(calendar) else { return nil }
        return Finding(origin, at: submittedAt, holds: progressAt.map { calendar.endOfWorkingDay(5, after: $0) >= now } ?? false)
    }

    /// Holds where it is not confidential; nil once it is not open.
    var openness: Finding? { status.isOpen ? Finding(origin, at: submittedAt, holds: !confidential) : nil }
}
