import Collaboration
import CommandHandling
import EventLog

/// A command as a client sends it, as often as it must.
struct LoadCommand: Sendable {
    let key: String
    let member: MemberID
    let verb: RequestVerb
    let path: String
    let body: JSONValue

    static func submission(_ body: JSONValue, by member: MemberID, key: String) -> LoadCommand {
        LoadCommand(key: key, member: member, verb: .submit, path: "/v1/requests", body: body)
    }

    static func step(_ step: Step, on request: KnownRequest, by member: MemberID, key: String) -> LoadCommand {
        LoadCommand(
            key: key, member: member, verb: step.verb, path: "/v1/requests/\(request.number)/\(step.verb.rawValue)", body: step.body)
    }

    /// The name under which the log keeps it.
    var id: CommandID { CommandID(principal: Principal.member(member, actingPost: nil).scope, key: key) }
}
