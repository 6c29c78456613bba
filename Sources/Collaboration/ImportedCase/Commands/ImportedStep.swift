public import FoundationEssentials

/// One line of another system's history.
public struct ImportedStep: Codable, Sendable, Hashable {
    /// The step's identity within its case: the same whenever the same line is read again, also from a file that has grown.
    public var key: String
    /// The line in the source file, from 1; no part of the identity.
    public let line: Int?
    /// As written in the source.
    public let activity: String
    public let kind: ImportedStepKind
    public let at: Date
    public let resource: String?
    public let group: String?
    public let lifecycle: String?
    /// Whether an automation account did it, which earns no trust.
    public let automated: Bool

    /// Makes a step from its parts.
    public init(
        key: String, line: Int? = nil, activity: String, kind: ImportedStepKind, at: Date, resource: String? = nil, group: String? = nil,
        lifecycle: String? = nil, automated: Bool = false
    ) {
        self.key = key
        self.line = line
        self.activity = activity
        self.kind = kind
        self.at = at
        self.resource = resource
        self.group = group
        self.lifecycle = lifecycle
        self.automated = automated
    }
}
