public import Collaboration
public import FoundationEssentials

/// How work flows through a department as supplier. All hours are working hours of the calendar a request is measured by.
public struct DepartmentFlow: Codable, Sendable, Equatable {
    /// An open request and how long it has been here: a point of the ageing scatter.
    public struct Ageing: Codable, Sendable, Equatable {
        public let number: RequestNumber
        public let title: String?
        public let status: RequestStatus
        /// Since the department was asked.
        public let ageHours: Double
        public let isBlocked: Bool
        public let isPaused: Bool
    }

    /// How many requests had come so far by the end of a day: a point of the cumulative flow.
    public struct Day: Codable, Sendable, Equatable {
        /// The midnight that ends it.
        public let end: Date
        public let arrived: Int
        public let answered: Int
        public let fulfilled: Int
        /// Accepted, or ended otherwise.
        public let closed: Int
    }

    /// Of a sorted list of hours; `nil` without any.
    public struct Percentiles: Codable, Sendable, Equatable {
        public let count: Int
        public let p50: Double?
        public let p85: Double?
        public let p95: Double?

        /// Each is the smallest of the hours that so many per cent do not exceed.
        init(_ hours: [Double]) {
            let sorted = hours.sorted()
            func percentile(_ percent: Int) -> Double? {
                sorted.isEmpty ? nil : sorted[max(0, (sorted.count * percent + 99) / 100 - 1)]
            }
            count = sorted.count
            p50 = percentile(50)
            p85 = percentile(85)
            p95 = percentile(95)
        }
    }

    /// What is to be done against the time there is for it.
    public struct Load: Codable, Sendable, Equatable {
        /// Requests that are open now.
        public let open: Int
        /// What they will take, at the mean of those that were fulfilled; `nil` while none was.
        public let expectedHours: Double?
        /// What the head has declared for the requests of others, of all people together; `nil` while nothing is.
        public let hoursPerWeek: Int?
        /// So many weeks of work are waiting; `nil` where one of the two is not known.
        public let weeks: Double?
    }

    public let department: DepartmentID
    /// The moment everything is reckoned for.
    public let now: Date
    public let ageing: [Ageing]
    /// Open requests that are confidential and not for the viewer.
    public let confidentialItems: Int
    /// From the question to the acceptance.
    public let cycle: Percentiles
    /// From the question to the first answer.
    public let firstAnswer: Percentiles
    /// How long those wait that have no answer yet.
    public let queueAge: Percentiles
    /// Of the time from the question to the acceptance, the part from the promise to the declaration during which no clock stood still; 0 … 1,
    /// over all accepted requests together. `nil` without any.
    public let flowEfficiency: Double?
    public let load: Load
    /// The last four weeks, day by day.
    public let days: [Day]
}
