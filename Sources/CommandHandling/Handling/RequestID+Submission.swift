import Collaboration
import EventLog
import FoundationEssentials

extension RequestID {
    /// The id of the request that a command submits. It follows from the command's id, so that the command sent again, by whichever way and to
    /// whichever node, meets the stream it began.
    init(submittedBy command: CommandID, _ hash: KeyedHash) {
        var bytes = hash.hash("request \(command.rawValue)")
        // RFC 9562, version 8: a UUID made by rules of one's own.
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.init(
            rawValue: UUID(
                uuid: (
                    bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7], bytes[8], bytes[9], bytes[10],
                    bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
                )))
    }
}
