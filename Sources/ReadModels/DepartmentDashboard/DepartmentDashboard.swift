public import Collaboration
import CommandHandling
public import EventLog
public import FoundationEssentials
import Trust
import WorkingTime

/// A department on one screen: what it owes as supplier, and how it is as customer.
public struct DepartmentDashboard: Codable, Sendable, Equatable {
    public let department: DepartmentID
    public let name: BilingualText?
    /// The moment everything below is reckoned for.
    public let now: Date
    /// The log as far as it is folded in; `nil` for a business time.
    public let position: LogPosition?
    public let supplier: SupplierFace
    public let customer: CustomerFace

    public struct SupplierFace: Codable, Sendable, Equatable {
        public let dueToday: RequestList
        public let dueThisWeek: RequestList
        public let overdue: RequestList
        public let unacknowledged: RequestList
        public let blocked: RequestList
        public let awaitingAcceptance: RequestList
        /// Requests that are open now.
        public let load: Int
        public let promiseKeeping: Indicator
        public let responsiveness: ResponsivenessFigure
        public let firstTimeRight: Share
        public let firstTimeUnderstood: Share
        public let sharing: SharingFigures
        /// Of imported histories, apart from promise-keeping.
        public let onTimeShare: Indicator
        public let counts: SupplierCounts
    }

    public struct CustomerFace: Codable, Sendable, Equatable {
        public let waitingFor: RequestList
        /// Of those, the ones nobody has said anything about for five working days.
        public let silent: RequestList
        public let toAccept: RequestList
        public let asked: Int
        public let corrections: Int
        public let rejections: Int
        public let acceptances: Int
        public let silentAcceptances: Int
        /// From declaration to acceptance, in the mean; calendar hours. `nil` without any.
        public let meanHoursToAccept: Double?
    }

    /// The screen from folded rows: the same for the live tables and for any moment of the past.
    ///
    /// - Parameter requests: those in which the department takes part and which have not ended.
    init(
        _ department: DepartmentID, row: DepartmentRow, requests: [RequestRow], for viewer: Viewer, at now: Date, position: LogPosition?,
        _ directory: Directories
    ) {
        self.department = department
        self.now = now
        self.position = position
        name = directory.organisation.departments[department]?.name
        supplier = SupplierFace(
            row, requests.filter { $0.performer.department == department }, directory.calendar(of: department), viewer, now, directory)
        customer = CustomerFace(row.customer, requests.filter { $0.customer.department == department }, viewer, now, directory)
    }
}

extension DepartmentDashboard.SupplierFace {
    fileprivate init(
        _ row: DepartmentRow, _ requests: [RequestRow], _ calendar: WorkingCalendar?, _ viewer: Viewer, _ now: Date,
        _ directory: Directories
    ) {
        func list(_ isWanted: (RequestRow) -> Bool) -> RequestList {
            RequestList(requests.filter(isWanted), for: viewer, at: now, directory)
        }
        func isDue(_ request: RequestRow, in span: DateInterval?) -> Bool {
            guard request.status == .promised, !request.isOverdue(at: now, directory), let due = request.due(at: now, directory) else {
                return false
            }
            return span?.contains(due) ?? false
        }
        let open = requests.filter(\.status.isOpen)
        dueToday = list { isDue($0, in: calendar?.day(containing: now)) }
        dueThisWeek = list { isDue($0, in: calendar?.week(containing: now)) }
        overdue = list { $0.isOverdue(at: now, directory) }
        unacknowledged = list { $0.status == .submitted && !$0.answered }
        blocked = list(\.isBlocked)
        awaitingAcceptance = list { $0.status == .fulfilled }
        load = open.count
        promiseKeeping = Indicator(
            promises: row.supplier.promises, overdue: open.compactMap { $0.overdueEvidence(at: now, directory) }, asOf: now)
        responsiveness = ResponsivenessFigure(row.supplier.responses, waiting: open.compactMap { $0.waiting(at: now, directory) })
        firstTimeRight = Share(row.supplier.acceptedAtFirst, of: row.supplier.accepted)
        firstTimeUnderstood = Share(row.supplier.understood, of: row.supplier.understood + row.supplier.misunderstood)
        sharing = SharingFigures(open, at: now, directory)
        onTimeShare = Indicator(row.onTime)
        counts = SupplierCounts(row.supplier)
    }
}

extension DepartmentDashboard.CustomerFace {
    fileprivate init(_ row: CustomerRecord, _ requests: [RequestRow], _ viewer: Viewer, _ now: Date, _ directory: Directories) {
        func list(_ isWanted: (RequestRow) -> Bool) -> RequestList {
            RequestList(requests.filter(isWanted), for: viewer, at: now, directory)
        }
        waitingFor = list(\.status.isOpen)
        silent = list { $0.isSilent(at: now, directory) }
        toAccept = list { $0.status == .fulfilled }
        asked = row.asked
        corrections = row.corrections
        rejections = row.rejections
        acceptances = row.acceptances
        silentAcceptances = row.silentAcceptances
        meanHoursToAccept = row.acceptances > 0 ? row.secondsToAccept / Double(row.acceptances) / 3600 : nil
    }
}
