/// How many participants gave which grade.
package struct ActivityFeedback: Codable, Sendable, Hashable {
    /// Fewer grades could be guessed to be somebody's.
    static let fewest = 5

    package var ones = 0
    package var twos = 0
    package var threes = 0
    package var fours = 0
    package var fives = 0
}

extension ActivityFeedback {
    /// Counts grades; one that is none from 1 to 5 is refused.
    init(counting grades: [Int]) throws(Refusal) {
        self.init()
        for grade in grades {
            switch grade {
            case 1: ones += 1
            case 2: twos += 1
            case 3: threes += 1
            case 4: fours += 1
            case 5: fives += 1
            default: throw Refusal(.invalidGrade, about: "grades")
            }
        }
    }
}
