/// What one check of `rapport doctor` found.
struct Finding: Encodable, Sendable {
    enum Verdict: String, Encodable, Sendable {
        case ok
        /// It works, but somebody should look.
        case warning
        /// Something does not work or must not be so.
        case failed
        /// Could not be checked because something before it failed, or does not apply here.
        case skipped
    }

    var check: String
    var verdict: Verdict
    var detail: String
    /// What to do about it.
    var advice: String?
}
