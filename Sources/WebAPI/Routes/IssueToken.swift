import Collaboration
import Foundation

/// What it takes to issue an API token, read as strictly as a command.
struct IssueToken: CommandPayload {
    enum Verb: String, Sendable { case issue }

    static let verb = Verb.issue

    static let fields: [CommandField] = [
        .required("member", .slug, "Whose commands it will send."),
        .required("label", .text, "What its holder calls it, such as the machine it is on; 1 to 200 characters."),
        .optional("expiresAt", .instant, "From when on it is refused; without it, never."),
    ]

    let member: MemberID
    let label: String
    let expiresAt: Date?
}
