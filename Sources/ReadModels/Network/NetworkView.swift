public import Collaboration
import CommandHandling
import Trust

/// Who serves whom.
public struct NetworkView: Codable, Sendable, Equatable {
    public struct Node: Codable, Sendable, Equatable {
        public let department: DepartmentID
        public let name: BilingualText?
        /// Requests that others made of it, and that it made of others.
        public let given: Int
        public let taken: Int
        /// EigenTrust's share of the network's trust, of all departments 1; nil without evidence.
        public let trustRank: Double?
    }

    /// What two departments ask of one another.
    public struct Exchange: Codable, Sendable, Equatable {
        public let one: DepartmentID
        public let other: DepartmentID
        /// Requests that the first made of the second, and the second of the first.
        public let oneAsked: Int
        public let otherAsked: Int
        /// What the first gives more than it takes, of all between them: -1 where it only asks, 0 where both do alike, 1 where it only serves.
        public let balance: Double
    }

    public let nodes: [Node]
    public let flows: [FlowRow]
    /// Every pair between which there was a request, by the ids of both.
    public let exchanges: [Exchange]
    /// Of all ordered pairs of departments, the share between which there was a request.
    public let density: Double
    public let handOvers: Int
}

extension NetworkView {
    init(_ evidence: TrustEvidence, flows: [FlowRow]) {
        let (departments, ranks) = (evidence.departments, evidence.network.figures)
        nodes = departments.enumerated().map { index, department in
            Node(
                department: department, name: evidence.directory.organisation.departments[department]?.name,
                given: flows.filter { $0.to == department }.reduce(0) { $0 + $1.requests },
                taken: flows.filter { $0.from == department }.reduce(0) { $0 + $1.requests }, trustRank: ranks[index].value)
        }
        self.flows = flows
        exchanges = Self.exchanges(flows)
        let pairs = departments.count * (departments.count - 1)
        density = pairs > 0 ? Double(flows.count { $0.requests > 0 && $0.from != $0.to }) / Double(pairs) : 0
        handOvers = flows.reduce(0) { $0 + $1.handOvers }
    }

    private static func exchanges(_ flows: [FlowRow]) -> [Exchange] {
        let requests = flows.reduce(into: [[DepartmentID]: Int]()) { $0[[$1.from, $1.to]] = $1.requests }
        return Set(requests.keys.map { $0.sorted() }).sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.compactMap { pair in
            let (asked, served) = (requests[pair] ?? 0, requests[pair.reversed()] ?? 0)
            guard pair[0] != pair[1], asked + served > 0 else { return nil }
            return Exchange(
                one: pair[0], other: pair[1], oneAsked: asked, otherAsked: served,
                balance: Double(served - asked) / Double(asked + served))
        }
    }
}
