import EventLog

/// One method of one path.
struct Operation: Sendable {
    let method: String
    /// With places to fill in: `/v1/requests/{number}`.
    let path: String
    let description: JSONValue

    /// As routers list it.
    var name: String { "\(method) \(path)" }

    var parameterCount: Int { path.count { $0 == "{" } }

    func matches(_ concrete: String) -> Bool {
        let (pattern, steps) = (path.split(separator: "/"), concrete.split(separator: "/"))
        return pattern.count == steps.count && zip(pattern, steps).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
}
