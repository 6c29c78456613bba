/// What must not have happened since the command was decided, in any stream: the boundary of its consistency, where no one stream is it.
public struct AppendCondition: Sendable, Hashable {
    /// What the decision has seen: the position up to which the events with these tags were read.
    public var after: LogPosition
    /// The command is refused when a later event carries all tags of any one of these sets. The rarest tag of a set had best come first.
    public var noneWith: [[String]]

    public init(after: LogPosition, noneWith sets: [[String]]) {
        self.after = after
        noneWith = sets
    }

    /// A set of tags as the database's functions take it: no tag holds a control character.
    static func text(of tags: [String]) -> String { tags.map { $0 + "\u{1F}" }.joined() }
}
