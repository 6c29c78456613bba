/// How a command ended, for scripts. The numbers beyond 1 and 3 are those of `sysexits.h`.
enum ExitStatus: Int32, CaseIterable, Sendable {
    case success = 0
    case unexpected = 1
    case rejected = 3
    case usage = 64
    case badInput = 65
    case notFound = 66
    case unavailable = 69
    case tryAgain = 75
    case protocolError = 76
    case forbidden = 77
    case configuration = 78

    var meaning: String {
        switch self {
        case .success: "done"
        case .unexpected: "an error nobody foresaw"
        case .rejected: "the rules of the conversation do not allow it; the message says what is allowed now"
        case .usage: "the command line is wrong"
        case .badInput: "the input holds data that cannot be used"
        case .notFound: "there is no such request, department, file …"
        case .unavailable: "the service or its database cannot be reached"
        case .tryAgain: "somebody was faster, or the outcome is not known: try again"
        case .protocolError: "the service answered something this program does not understand"
        case .forbidden: "not signed in, or not allowed to"
        case .configuration: "a setting or the machine is not as it must be"
        }
    }

    /// The table shown at the end of `rapport help`.
    static var table: String {
        let lines = allCases.map { status in
            let number = String(status.rawValue)
            return "  " + String(repeating: " ", count: 2 - number.count) + number + "  " + status.meaning
        }
        return "EXIT CODES:\n" + lines.joined(separator: "\n")
    }
}
