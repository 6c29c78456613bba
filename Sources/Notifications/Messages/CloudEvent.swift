import Collaboration
import EventLog
import FoundationEssentials
import ReadModels

/// A notice for programs: CloudEvents 1.0 in structured JSON. It says that something happened and where to look, and nothing of what was written.
struct CloudEvent: Encodable {
    struct Facts: Encodable {
        let position: LogPosition
        let stream: StreamName
        let version: StreamVersion
        let status: String
    }

    let specversion = "1.0"
    /// The event's id: the same however often it is sent.
    let id: String
    let source: String
    let type: String
    let subject: String
    let time: Date
    let datacontenttype = "application/json"
    let data: Facts

    /// - Parameter organisation: the name of the log.
    init(_ notice: Notice, organisation: String) {
        id = notice.id.uuidString.lowercased()
        source = "/organisations/\(organisation)"
        type = "rapport.\(notice.type).v\(notice.schemaVersion)"
        time = notice.occurredAt
        let status: String
        switch notice.subject {
        case .request(let number, _, let now, _, _, _): (subject, status) = ("requests/\(number)", now.rawValue)
        case .matter(let kind, let id, _, let now): (subject, status) = ("\(kind)/\(id)", now)
        }
        data = Facts(position: notice.position, stream: notice.stream, version: notice.version, status: status)
    }
}
