/// How a department asks, listens and answers, added up.
public struct CommunicationRow: Codable, Sendable, Equatable {
    /// Requests it made, and in how many of them what need not be said was said.
    public internal(set) var asked = 0
    public internal(set) var withNeed = 0
    public internal(set) var withDate = 0
    public internal(set) var withGoal = 0
    /// Requests that came to it, hand-overs among them.
    public internal(set) var received = 0
    public internal(set) var duplicates = 0
    /// Needs that it restated, and of which the customer then said that they were another.
    public internal(set) var restated = 0
    public internal(set) var corrected = 0
    /// Obstacles in what it was asked for that were removed, and the working minutes they had been there.
    public internal(set) var obstacles = 0
    public internal(set) var obstacleMinutes = 0.0
    /// What its people said on requests.
    public internal(set) var comments = 0
    public internal(set) var mentions = 0
    public internal(set) var watches = 0
    public internal(set) var notes = 0
    public internal(set) var files = 0
    /// Grades that it gave, and the seconds from the end of the request until then.
    public internal(set) var grades = 0
    public internal(set) var secondsToGrade = 0.0
}

extension CommunicationRow {
    static func + (one: Self, other: Self) -> Self {
        var sum = one
        for path in counts { sum[keyPath: path] += other[keyPath: path] }
        sum.obstacleMinutes += other.obstacleMinutes
        sum.secondsToGrade += other.secondsToGrade
        return sum
    }

    private static var counts: [WritableKeyPath<Self, Int>] {
        [
            \.asked, \.withNeed, \.withDate, \.withGoal, \.received, \.duplicates, \.restated, \.corrected, \.obstacles, \.comments,
            \.mentions, \.watches, \.notes, \.files, \.grades,
        ]
    }
}
