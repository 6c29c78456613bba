import Collaboration
import EventLog
import FoundationEssentials
import Projections

/// The rows that a comparison looks at, as of one moment.
struct MomentFold {
    /// The time that what depends on it is reckoned for.
    let time: Date
    private let moment: AsOf
    private let end: LogPosition?
    private var folded:
        (
            requests: RowFold<RequestsModel>, departments: RowFold<DepartmentDashboardModel>, pairs: RowFold<PairIndicatorsModel>
        ) = (RowFold(RequestsModel()), RowFold(DepartmentDashboardModel()), RowFold(PairIndicatorsModel()))

    init(_ moment: AsOf, end: LogPosition?, time: Date) {
        self.moment = moment
        self.end = end
        self.time = time
    }

    var requests: [String: RequestRow] { folded.requests.rows }
    var departments: [String: DepartmentRow] { folded.departments.rows }
    var pairs: [String: PairRow] { folded.pairs.rows }

    func includes(_ event: RecordedEvent) -> Bool { moment.includes(event, through: end) }

    mutating func apply(_ record: CollaborationRecord) throws {
        try folded.requests.apply(record, at: record.position)
        try folded.departments.apply(record, at: record.position)
        try folded.pairs.apply(record, at: record.position)
    }
}
