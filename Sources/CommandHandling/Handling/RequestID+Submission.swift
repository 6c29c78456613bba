import Collaboration
import EventLog
import FoundationEssentials

extension RequestID {
    /// The id of the request that a command submits. It follows from the command's id, so that the command sent again, by whichever way and to
    /// whichever node, meets the stream it began.
    init(submittedBy command: CommandID, _ hash: KeyedHash) {
        self.init(rawValue: UUID(version8: hash.hash("request \(command.rawValue)")))
    }
}
