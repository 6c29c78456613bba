/// What a running server says about itself in `postmaster.pid`.
struct PostmasterFile: Equatable {
    enum Status: Equatable { case starting, ready, stopping }

    var processID: Int32
    var port: Int?
    var socketDirectory: String?
    var status: Status

    /// The lines are: process, data directory, start time, port, socket directory, address, shared memory key, status. A server that has just
    /// begun has written only the first ones.
    init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first, let processID = Int32(first), processID > 0 else { return nil }
        self.processID = processID
        port = lines.count > 3 ? Int(lines[3]) : nil
        socketDirectory = lines.count > 4 && !lines[4].isEmpty ? String(lines[4]) : nil
        status = lines.count > 7 ? Self.status(lines[7]) : .starting
    }

    private static func status(_ line: Substring) -> Status {
        if line.hasPrefix("ready") || line.hasPrefix("standby") { return .ready }
        return line.hasPrefix("stopping") ? .stopping : .starting
    }
}
