import CommandHandling
import EventLog

/// One sending of a command, and what its sender knew of it afterwards.
struct Attempt: Sendable {
    enum Outcome: Sendable, Equatable {
        /// Accepted, and the answer says where the events stand.
        case acknowledged(CommandReceipt)
        /// The rules do not allow it. An answer, as good as an acknowledgement: nothing was written.
        case refused(code: String)
        /// The service said that nothing was written, or it was not even there to be spoken to.
        case unwritten
        /// No answer, or one that leaves it open.
        case unknown
        /// An answer that should not be given to anything these tests send.
        case unforeseen(String)

        /// Whether the sender need not send the command again.
        var isSettled: Bool {
            switch self {
            case .acknowledged, .refused, .unforeseen: true
            case .unwritten, .unknown: false
            }
        }
    }

    let command: CommandID
    let verb: String
    /// When it was sent and when its outcome was known, on the clock of its history.
    let sent: Int
    let answered: Int
    let outcome: Outcome
}
