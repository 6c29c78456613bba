import Collaboration
import EventLog

/// One thing that is said in a conversation.
struct ConversationStep: Sendable {
    let member: MemberID
    let command: RequestCommand
    /// The command as JSON, written once so that the callers' own work is small beside the service's.
    let body: String

    init(_ member: MemberID, _ command: RequestCommand) throws {
        self.member = member
        self.command = command
        body = try command.encodeBody().canonical
    }
}
