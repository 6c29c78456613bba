import Logging

/// Where log lines go: to standard error, so that standard output holds answers only.
enum LogOutput {
    /// What starts and stops with the process.
    static var services: Logger { Logger(label: "rapport.services") }

    /// Once a process, before the first logger is made.
    ///
    /// - Parameter level: What the command logs when nothing is set.
    static func start(_ settings: Settings, usually level: Logger.Level) {
        let level = settings.logLevel ?? level
        LoggingSystem.bootstrap { label in
            var handler = StreamLogHandler.standardError(label: label)
            handler.logLevel = level
            return handler
        }
    }
}
