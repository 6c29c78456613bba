public import Collaboration
import EventLog
public import FoundationEssentials
public import Projections

extension ReadModelQueries {
    /// What is to be looked at again, the longest due first: agreements, protocols, and improvements that somebody has taken on.
    public func reviews(of department: DepartmentID? = nil, asOf: AsOf, now: Date) async throws -> [DueReview] {
        let moment = try await moment(asOf, now: now)
        return try await allMatters(of: [Agreement.name, CommunicationProtocol.name, Evaluation.name], asOf: asOf).flatMap {
            try DueReview.all(in: $0, at: moment)
        }.filter { review in department.map(review.departments.contains) ?? true }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    }
}
