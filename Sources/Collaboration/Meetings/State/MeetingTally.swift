/// What a series has come to: held in time of held is how well the cadence is kept, done of assigned the closure rate.
package struct MeetingTally: Codable, Sendable, Hashable {
    package var held = 0
    package var heldInTime = 0
    package var assigned = 0
    package var done = 0
    package var doneInTime = 0
    package var dropped = 0
}
