import Collaboration

/// What the columns of a CSV file, or the attributes of an XES log, mean. See the page on mapping files.
public struct ImportMapping: Sendable, Equatable {
    /// The name of the history among all that are imported; cases are told apart by it and their id.
    public var source: String
    /// Which column holds what.
    public var columns = Columns()
    /// What divides the values of a CSV file.
    var delimiter = UInt8(ascii: ",")
    /// Texts that mean that nothing is known.
    var missing: Set<String> = ["", "?"]
    /// How times are written.
    var times = TimeReader()
    /// What each activity amounts to.
    var activities: [String: ImportedStepKind] = [:]
    /// What an activity amounts to that ``activities`` does not name; nil refuses it.
    var otherActivities: ImportedStepKind?
    /// The activities whose last one ends a case, where no column says when it ended.
    var endedBy: Set<String> = []
    /// The departments behind the names of customers and performers.
    var departments: [String: DepartmentID] = [:]
    /// The resources that are programs and earn no trust.
    var automated: Set<String> = []

    /// Names of columns or attributes. Without a mapping they are those of XES.
    public struct Columns: Sendable, Equatable {
        var caseID = "case:concept:name"
        var activity = "concept:name"
        var time = "time:timestamp"
        var id: String?
        var resource: String?
        var group: String?
        var lifecycle: String?
        var customer: String?
        var performer: String?
        var started: String?
        var due: String?
        var ended: String?

        /// By their keys in a mapping file: those that every mapping names.
        static var required: [String: WritableKeyPath<Columns, String>] { ["case": \.caseID, "activity": \.activity, "time": \.time] }

        /// By their keys in a mapping file: those that a mapping may name.
        static var optional: [String: WritableKeyPath<Columns, String?>] {
            [
                "id": \.id, "resource": \.resource, "group": \.group, "lifecycle": \.lifecycle, "customer": \.customer,
                "performer": \.performer, "started": \.started, "due": \.due, "ended": \.ended,
            ]
        }

        /// Those without which a file cannot be read as the mapping means it.
        var named: Set<String> {
            Set(Self.required.values.map { self[keyPath: $0] } + Self.optional.values.compactMap { self[keyPath: $0] })
        }
    }

    /// What an XES log says by itself, by the names of its standard extensions: every activity is `other`.
    public static func standard(source: String) throws(ExchangeError) -> ImportMapping {
        var mapping = ImportMapping(source: try checked(source: source))
        mapping.otherActivities = .other
        (mapping.columns.resource, mapping.columns.group) = ("org:resource", "org:group")
        mapping.columns.lifecycle = "lifecycle:transition"
        return mapping
    }

    /// Checks the name of a source.
    static func checked(source: String) throws(ExchangeError) -> String {
        guard source.wholeMatch(of: /[a-z0-9][a-z0-9-]{0,62}/) != nil else {
            throw ExchangeError(
                .invalidMapping, "“\(source)” cannot name a source: use 1 to 63 lower-case letters, digits and hyphens, such as receipt.")
        }
        return source
    }
}
