public import Collaboration
public import CommandHandling
import EventLog
public import FoundationEssentials
import Postgres
public import Projections

extension ReadModelQueries {
    /// Who took part in the month of the moment and the two before it.
    public func participation(asOf: AsOf, _ directory: Directories, now: Date) async throws -> Participation {
        let moment = try await moment(asOf, now: now)
        let since = Self.month(2, before: moment)
        return Participation(try await activity(since: since, asOf: asOf), since: since, at: moment, directory)
    }

    /// What members did, the latest month first.
    ///
    /// - Parameter month: the first that is told of, as `2025-03`.
    public func activity(of member: MemberID? = nil, since month: String, asOf: AsOf) async throws -> [MemberActivityRow] {
        let model = MemberActivityModel()
        let rows =
            if asOf == .now {
                try await rows(
                    of: model,
                    where: """
                        SELECT key, row FROM \(unescaped: model.table) WHERE log_id = \(log.id.rawValue) AND month >= \(month)
                        AND (\(member == nil) OR member = \(member?.rawValue))
                        """
                ).map(\.row)
            } else {
                try await log.rows(of: model, asOf: asOf, decoder: decoder).values.filter {
                    $0.month >= month && [nil, $0.member].contains(member)
                }
            }
        return rows.sorted { ($1.month, $0.member) < ($0.month, $1.member) }
    }

    private static func month(_ count: Int, before time: Date) -> String {
        let parts = Timestamp.text(of: time).prefix(7).split(separator: "-").compactMap { Int($0) }
        let months = parts[0] * 12 + parts[1] - 1 - count
        let month = months % 12 + 1
        return "\(months / 12)-\(month < 10 ? "0" : "")\(month)"
    }
}
