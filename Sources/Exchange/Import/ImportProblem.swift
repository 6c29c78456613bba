/// Why a row of a file cannot be taken.
public struct ImportProblem: Error, Codable, Sendable, Equatable {
    /// What kind of problem it is.
    public enum Reason: String, Codable, Sendable, Hashable, CaseIterable {
        case missingCase = "missing_case"
        case missingActivity = "missing_activity"
        case missingTime = "missing_time"
        case wrongTime = "wrong_time"
        case unknownActivity = "unknown_activity"
        case repeatedID = "repeated_id"
        case wrongColumnCount = "wrong_column_count"
        case wrongQuotes = "wrong_quotes"
        case notUTF8 = "not_utf8"
        case tooLong = "too_long"
        case malformedXML = "malformed_xml"
        /// The file ends before it should; what follows its last whole row is lost.
        case truncated
        /// The file is damaged; what follows is lost.
        case damaged
    }

    /// The line of the file, from 1, in the unpacked text.
    public let line: Int
    /// What kind of problem it is.
    public let reason: Reason
    /// What is wrong and what would be right, in words.
    public let message: String

    init(line: Int, _ reason: Reason, _ message: String) {
        self.line = line
        self.reason = reason
        self.message = message
    }
}

extension ImportProblem {
    /// That the file breaks off.
    init(line: Int, _ failure: ByteSource.Failure) {
        switch failure {
        case .truncated: self.init(line: line, .truncated, "The file ends in the middle: it was cut off. Fetch it again.")
        case .damaged: self.init(line: line, .damaged, "The file is damaged from here on. Fetch it again.")
        }
    }
}
