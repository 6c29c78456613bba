import EventLog

/// Which fold of which model.
struct BuildID: Hashable, Sendable {
    let model: String
    let version: Int
    /// From 1; a rebuild is the next.
    let build: Int

    /// The build's own table.
    func name(in log: LogID) -> String { "\(model)_v\(version)_log\(log.rawValue)_build\(build)" }

    /// The same with its schema, as statements name it.
    func table(in log: LogID) -> String { "read_model.\(name(in: log))" }
}
