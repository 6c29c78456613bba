import Collaboration
import EventLog
import Foundation
import LocalCluster

/// What `rapport up` says once the API listens: where it is, how to point the command line at it, and what is worth trying.
struct Banner: Sendable {
    var node: Node
    var cluster: LocalCluster?

    func show(port: Int) async {
        let guide = try? await Guide(node)
        let lines = address(port) + access(port, guide) + (guide.map(trials) ?? first) + ["", "Ctrl-C stops everything."]
        Terminal.print(lines.joined(separator: "\n"))
    }

    private func address(_ port: Int) -> [String] {
        let place = cluster.map { "\($0.dataDirectory) (PostgreSQL \($0.version), process \($0.postmasterProcessID))" }
        return ["Rapport is running.", "", "  API   \(url(port))", "  data  \(place ?? "the database of RAPPORT_DATABASE_URL")"]
    }

    private func access(_ port: Int, _ guide: Guide?) -> [String] {
        let directory = cluster.map { " --data-dir \(quoted($0.dataDirectory))" } ?? ""
        return [
            "", "In another terminal:", "", "  export RAPPORT_URL=\(url(port))",
            "  export RAPPORT_TOKEN=$(\(program) token issue \(guide?.member.rawValue ?? "MEMBER")\(directory))",
        ]
    }

    private func trials(_ guide: Guide) -> [String] {
        var commands = ["query dashboard \(guide.department.rawValue)", "query requests --flag overdue"]
        if let request = guide.request, let halfway = guide.halfway {
            commands.append("replay request \(request) --as-of \(halfway.rawValue)")
        }
        return ["", "Worth trying:", ""] + commands.map { "  \(program) \($0)" }
    }

    /// Without members nobody can sign in.
    private var first: [String] {
        ["", "The organisation is empty. Begin with its first administrator:", "", "  \(program) administrator MEMBER --english NAME"]
    }

    private func url(_ port: Int) -> String { "http://\(node.settings.host):\(port)" }

    /// As it was called, so that the lines can be copied.
    private var program: String { quoted(CommandLine.arguments[0]) }

    private func quoted(_ text: String) -> String {
        let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || "/._-+=:".contains($0) }
        return isPlain ? text : "'\(text.replacing("'", with: "'\\''"))'"
    }
}
