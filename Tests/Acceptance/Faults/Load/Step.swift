import Collaboration
import EventLog
import Foundation

/// One thing that a side says in a conversation.
struct Step: Sendable {
    let verb: RequestVerb
    let side: Side
    let body: JSONValue

    private init(_ verb: RequestVerb, _ side: Side, _ body: JSONValue = [:]) {
        self.verb = verb
        self.side = side
        self.body = body
    }

    /// What is said from the submission to the last rating, when all goes well.
    static func course() -> [Step] {
        let due = JSONValue.string(Timestamp.text(of: Date(timeIntervalSinceNow: 7 * 86_400)))
        return [
            Step(.acknowledge, .performer, ["understanding": "四十件，一个日期"]), Step(.comment, .customer, ["text": "By Friday?"]),
            Step(.confirmUnderstanding, .customer), Step(.promise, .performer, ["due": due]),
            Step(.postProgress, .performer, ["note": "Half of it", "percent": 50]), Step(.comment, .performer, ["text": "In time."]),
            Step(.fulfil, .performer, ["evidence": "Note 7"]), Step(.accept, .customer, ["rating": ["overall": 4]]),
            Step(.rate, .performer, ["overall": 5]),
        ]
    }
}
