import EventLog

extension RequestNumber {
    /// What stands in the state of a matter that nobody has opened; no request has it.
    static let unopened = RequestNumber(position: .beginning)
}
