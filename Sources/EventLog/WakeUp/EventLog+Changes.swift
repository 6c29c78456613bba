public import Postgres

extension EventLog {
    /// How late a change may be seen when every signal was lost.
    private static let pollInterval = Duration.seconds(2)

    private var channel: String { "rapport_log_\(id.rawValue)" }

    /// Rings when the log has moved, with the position heard of. It is a hint: rings are merged, and one may come for nothing.
    ///
    /// Appends of this process ring directly; ``listenForChanges(on:)`` rings for those of others.
    public func changes() -> AsyncStream<LogPosition> { bell.listen().rings }

    /// Tells other processes of this one's appends by NOTIFY, until the task is cancelled; to be run once in each process that appends.
    ///
    /// It is apart from the commit, which would otherwise wait for PostgreSQL's one lock of all notifications, and no append waits for it.
    /// What is appended while one NOTIFY is under way shares the next. When one fails, the others' poll finds the events.
    public func announceAppends() async {
        for await position in unannounced.stream { await announce(position) }
    }

    /// Tells other processes that the log has come to `position`: for who ends with it and does not run ``announceAppends()``.
    public func announce(_ position: LogPosition) async {
        _ = try? await pool.execute("SELECT pg_notify(\(channel), \("\(position.rawValue)"))", named: "notify")
    }

    /// Rings ``changes()`` for what other processes append, until the task is cancelled: by LISTEN on a connection of its own, and by a slow
    /// poll as a net.
    public func listenForChanges(_ configuration: PostgresConfiguration, on loop: PostgresEventLoop) async {
        await withTaskGroup { group in
            group.addTask { await self.listenAndReconnect(configuration, on: loop) }
            group.addTask { await self.poll() }
        }
    }

    private func listenAndReconnect(_ configuration: PostgresConfiguration, on loop: PostgresEventLoop) async {
        var backOff = BackOff()
        while !Task.isCancelled {
            if let connection = try? await PostgresConnection.connect(configuration, on: loop) {
                if (try? await connection.listen(to: channel)) != nil {
                    backOff = BackOff()
                    for await notification in connection.notifications {
                        bell.ring(LogPosition(rawValue: Int64(notification.payload) ?? 0))
                    }
                }
                await connection.close()
            }
            try? await Task.sleep(for: backOff.next())
        }
    }

    private func poll() async {
        var last = LogPosition.beginning
        while !Task.isCancelled {
            if let position = try? await head().position, position != last {
                last = position
                bell.ring(position)
            }
            try? await Task.sleep(for: Self.pollInterval)
        }
    }
}
