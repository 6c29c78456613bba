public import Collaboration
import CommandHandling
public import FoundationEssentials

/// Who takes part, by level, and what those who lead do themselves.
public struct Participation: Codable, Sendable, Equatable {
    public struct LevelShare: Codable, Sendable, Equatable {
        public let level: Level
        /// Of the members who hold a post of the level, those who did anything in the time.
        public let active: Share
        /// How often they did something, by what it was about: `request`, `meeting`.
        public let acts: [String: Int]
    }

    /// The head of a department.
    public struct Leader: Codable, Sendable, Equatable {
        public let member: MemberID
        public let name: BilingualText?
        public let department: DepartmentID
        public let promises: Int
        public let recognitions: Int
        /// Requests offered to others.
        public let handOvers: Int
        /// Suggestions acknowledged, adopted or declined.
        public let suggestionsAnswered: Int
        public let acts: Int
    }

    /// The moment it is told for.
    public let now: Date
    /// The first of the three calendar months that are counted; the last is the present one.
    public let since: String
    public let levels: [LevelShare]
    public let leaders: [Leader]
}

extension Participation {
    /// - Parameter rows: of the months that are counted.
    init(_ rows: [MemberActivityRow], since: String, at now: Date, _ directory: Directories) {
        let organisation = directory.organisation
        let acts = Dictionary(grouping: rows, by: \.member).mapValues {
            $0.reduce(into: [:]) { $0.merge($1.commands, uniquingKeysWith: +) }
        }
        let actors = organisation.members.sorted().flatMap { organisation.actors(for: $0, at: now) }
        self.now = now
        self.since = since
        levels = Level.allCases.map { level in
            let members = Set(actors.filter { $0.level == level }.compactMap(\.member))
            let commands = members.reduce(into: [String: Int]()) { $0.merge(acts[$1] ?? [:], uniquingKeysWith: +) }
            return LevelShare(
                level: level, active: Share(members.count { acts[$0] != nil }, of: members.count),
                acts: commands.reduce(into: [:]) { $0[String($1.key.prefix { $0 != "/" }), default: 0] += $1.value })
        }
        leaders = actors.filter(\.isHead).compactMap { actor in
            actor.member.flatMap { member in
                actor.department.map { Leader(member, of: $0, acts[member] ?? [:], name: organisation.names[member]) }
            }
        }.sorted { ($0.department, $0.member) < ($1.department, $1.member) }
    }
}

extension Participation.Leader {
    fileprivate init(_ member: MemberID, of department: DepartmentID, _ acts: [String: Int], name: BilingualText?) {
        func count(_ commands: String...) -> Int { commands.reduce(0) { $0 + (acts[$1] ?? 0) } }
        self.member = member
        self.name = name
        self.department = department
        promises = count("request/promise", "request/accept-counter")
        recognitions = count("recognition/give")
        handOvers = count("request/offer-hand-over")
        suggestionsAnswered = count("suggestion/acknowledge", "suggestion/adopt", "suggestion/decline")
        self.acts = acts.values.reduce(0, +)
    }
}
