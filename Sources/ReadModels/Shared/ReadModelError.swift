/// Why a question has no answer.
public struct ReadModelError: Error, Sendable, CustomStringConvertible {
    public enum Code: Sendable, Hashable {
        case notFound
        /// There is such a request, and the viewer may not see it.
        case confidential
        /// There is such a request, and requests of others are not for the viewer.
        case forbidden
        /// Two moments are in the wrong order.
        case order
    }

    public let code: Code
    public let message: String

    init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
