import Collaboration
import EventLog
import Foundation

/// One run of a client command: the service it speaks to, and how it speaks to the person.
struct ClientSession: Sendable {
    let service: ServiceConnection
    let output: OutputFormat
    let language: Language
    let times: TimeText

    /// Shows an answer: as the service sent it to programs, or in words to people.
    func show<Answer: Decodable>(_ answer: ServiceAnswer, as type: Answer.Type, _ words: (Answer) -> String) throws {
        switch output {
        case .json: try JSONOutput.print(try answer.decode(JSONValue.self))
        case .table: Terminal.print(words(try answer.decode(type)))
        }
    }
}
