/// An error in the words and with the exit code that a person or a script at the terminal gets.
struct Failure: Error, Sendable, CustomStringConvertible {
    var status: ExitStatus
    /// One or a few sentences; never a secret.
    var message: String

    init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    var description: String { message }
}
