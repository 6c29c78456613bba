import Foundation
import Projections

/// Somebody came to a place.
struct Visit: Sendable {
    let place: String
    let at: Date
}

/// One row a place: how often somebody came, and when last.
struct VisitsModel: ReadModel {
    struct Row: Codable, Sendable, Equatable {
        var count = 0
        var last: Date
    }

    let name = "visits"
    let version = 1
    let columns = ["count bigint GENERATED ALWAYS AS ((row->>'count')::bigint) STORED"]
    let indexes = ["(log_id, count DESC)"]

    func keys(of visit: Visit) -> [String] { [visit.place] }

    func apply(_ visit: Visit, to row: inout Row?, key: String) {
        row = Row(count: (row?.count ?? 0) + 1, last: max(visit.at, row?.last ?? visit.at))
    }
}
