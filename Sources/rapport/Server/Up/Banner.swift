import Collaboration
import CommandHandling
import Foundation
import LocalCluster

/// What `rapport up` says once the API listens: where it is, how to point the command line at it, and what is worth trying.
struct Banner: Sendable {
    var node: Node
    var cluster: LocalCluster?
    var isSample: Bool

    func show(port: Int) async {
        let member = try? await memberToTry()
        Terminal.print(
            (address(port) + access(port, member) + (member == nil ? first : trials) + ["", "Ctrl-C stops everything."]).joined(
                separator: "\n"))
    }

    private func address(_ port: Int) -> [String] {
        let place = cluster.map { "\($0.dataDirectory) (PostgreSQL \($0.version), process \($0.postmasterProcessID))" }
        return [
            "Rapport is running.", "", "  API   \(url(port))",
            "  data  \(place ?? "the database of RAPPORT_DATABASE_URL")",
        ]
    }

    private func access(_ port: Int, _ member: MemberID?) -> [String] {
        let directory = cluster.map { " --data-dir \(quoted($0.dataDirectory))" } ?? ""
        return [
            "", "In another terminal:", "", "  export RAPPORT_URL=\(url(port))",
            "  export RAPPORT_TOKEN=$(\(program) token issue \(member?.rawValue ?? "MEMBER")\(directory))",
        ]
    }

    private var trials: [String] {
        ["", "Worth trying:", ""]
            + ["requests?flag=overdue", "departments", "pairs"].map {
                "  curl -H \"Authorization: Bearer $RAPPORT_TOKEN\" \"$RAPPORT_URL/v1/\($0)\""
            }
    }

    /// Without members nobody can sign in.
    private var first: [String] {
        ["", "The organisation is empty. Begin with its first administrator:", "", "  \(program) administrator MEMBER --english NAME"]
    }

    /// Somebody whose view shows something: a head of a department.
    private func memberToTry() async throws -> MemberID? {
        let organisation = try await node.handler.directories().organisation
        let heads = Set(organisation.departments.values.compactMap(\.head))
        let now = Date()
        return organisation.assignments.first { heads.contains($0.post) && $0.covers(now) }?.member
            ?? organisation.members.min { $0.rawValue < $1.rawValue }
    }

    private func url(_ port: Int) -> String { "http://\(node.settings.host):\(port)" }

    /// As it was called, so that the lines can be copied.
    private var program: String { quoted(CommandLine.arguments[0]) }

    private func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "/._-+=:".contains($0) }
        return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
    }
}
