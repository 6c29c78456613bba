/// A rejection in the making: found deep inside a decision, before anybody knows what would be allowed instead.
package struct Refusal: Error {
    let code: Rejection.Code
    let subject: String?

    init(_ code: Rejection.Code, about subject: String? = nil) {
        self.code = code
        self.subject = subject
    }

    /// The rejection, with what would be allowed now.
    func rejection(allowed: [String]) -> Rejection {
        Rejection(code, about: subject, allowed: allowed)
    }
}
