/// What became of a command that the log has judged.
public enum CommandVerdict: Sendable {
    case appended(AppendReceipt)
    /// It was accepted before, with the same body.
    case repeated
    /// Nothing of it was written.
    case refused(EventLogError)
}
