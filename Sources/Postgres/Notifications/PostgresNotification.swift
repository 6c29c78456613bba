import CLibPQ

/// What another session said on a channel.
public struct PostgresNotification: Sendable, Hashable {
    public let channel: String
    public let payload: String

    init(_ notification: PGnotify) {
        channel = String(cString: notification.relname)
        payload = String(cString: notification.extra)
    }
}

extension PostgresConnection {
    /// From now on ``notifications`` gives what is sent to `channel`, for as long as the connection lasts.
    public func listen(to channel: String) async throws(PostgresError) {
        try await execute("LISTEN \"\(unescaped: channel.replacing("\"", with: "\"\""))\"")
    }
}
