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

    public let nodes: [Node]
    public let flows: [FlowRow]
    /// Of all ordered pairs of departments, the share between which there was a request.
    public let density: Double
    public let handOvers: Int
}

extension NetworkView {
    /// - Parameter trust: of each department, in the nodes' order, in each other.
    init(_ departments: [DepartmentID], flows: [FlowRow], trust: [[Figure<Double>]], _ directory: Directories) {
        let ranks = EigenTrust(departments.map(\.rawValue), trust: trust).figures
        nodes = departments.enumerated().map { index, department in
            Node(
                department: department, name: directory.organisation.departments[department]?.name,
                given: flows.filter { $0.to == department }.reduce(0) { $0 + $1.requests },
                taken: flows.filter { $0.from == department }.reduce(0) { $0 + $1.requests }, trustRank: ranks[index].value)
        }
        self.flows = flows
        let pairs = departments.count * (departments.count - 1)
        density = pairs > 0 ? Double(flows.count { $0.requests > 0 && $0.from != $0.to }) / Double(pairs) : 0
        handOvers = flows.reduce(0) { $0 + $1.handOvers }
    }
}
