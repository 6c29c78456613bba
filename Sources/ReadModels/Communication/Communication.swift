public import Collaboration
public import FoundationEssentials

/// How well departments make themselves understood: of the whole and of each.
public struct Communication: Codable, Sendable, Equatable {
    /// What there is of one department, or of all together.
    public struct Figures: Codable, Sendable, Equatable {
        /// Not there for the whole.
        public let department: DepartmentID?
        public let name: BilingualText?
        /// Of the requests it made: how many say what is needed and why, by when, and for which goal.
        public let needStated: Share
        public let dateStated: Share
        public let goalStated: Share
        /// Of the needs it restated, those that the customer corrected.
        public let corrections: Share
        /// Of the requests that came to it, those that had been made already.
        public let duplicates: Share
        public let said: Said
        /// Comments, mentions, watches, notes and files for each request that it made or that came to it; `nil` without any request.
        public let interactionRate: Double?
        /// How many grades it gave, and after how many days in the mean; no mean without any.
        public let grades: Int
        public let daysToGrade: Double?
        /// Obstacles removed from what it was asked for, and how many working hours they had been there in the mean.
        public let obstacles: Int
        public let hoursToRemove: Double?
    }

    /// What people said on requests.
    public struct Said: Codable, Sendable, Equatable {
        public let comments: Int
        public let mentions: Int
        public let watches: Int
        public let notes: Int
        public let files: Int
    }

    /// The moment it is told for.
    public let now: Date
    public let whole: Figures
    /// Those of which there is anything, by id.
    public let departments: [Figures]
}

extension Communication.Figures {
    init(_ row: CommunicationRow, of department: DepartmentID? = nil, name: BilingualText? = nil) {
        self.department = department
        self.name = name
        needStated = Share(row.withNeed, of: row.asked)
        dateStated = Share(row.withDate, of: row.asked)
        goalStated = Share(row.withGoal, of: row.asked)
        corrections = Share(row.corrected, of: row.restated)
        duplicates = Share(row.duplicates, of: row.received)
        said = Communication.Said(
            comments: row.comments, mentions: row.mentions, watches: row.watches, notes: row.notes, files: row.files)
        let requests = row.asked + row.received
        let interactions = row.comments + row.mentions + row.watches + row.notes + row.files
        interactionRate = requests > 0 ? Double(interactions) / Double(requests) : nil
        grades = row.grades
        daysToGrade = row.grades > 0 ? row.secondsToGrade / Double(row.grades) / 86_400 : nil
        obstacles = row.obstacles
        hoursToRemove = row.obstacles > 0 ? row.obstacleMinutes / Double(row.obstacles) / 60 : nil
    }
}
