public import Logging

extension LocalCluster {
    /// How a private cluster is made and started.
    public struct Settings: Sendable {
        /// The directory that holds the cluster, its socket, its log and the owner's lock. Made when missing; must otherwise be empty or hold a
        /// cluster made by an earlier start.
        public var dataDirectory: String
        /// Only names the socket file: the server never listens on a network.
        public var port: Int
        /// False lets the server forget what it acknowledged when the machine (not the server) fails, for clusters that are thrown away.
        public var isDurable: Bool
        /// Server settings beyond the usual ones, by name. Written anew at each start; `ALTER SYSTEM` outranks them.
        public var parameters: [String: String]
        /// Where PostgreSQL's programs are; nil takes the environment's `RAPPORT_POSTGRES_BIN`, or else looks in the usual places.
        public var binDirectory: String?
        /// How long the server may take until it accepts connections; recovery after a crash counts.
        public var startDeadline: Duration
        /// How long processes that outlived their killed server may take to notice it before they are killed too.
        public var orphanPatience: Duration
        public var logger: Logger

        public init(
            dataDirectory: String,
            port: Int = 5432,
            isDurable: Bool = true,
            parameters: [String: String] = [:],
            binDirectory: String? = nil,
            startDeadline: Duration = .seconds(300),
            orphanPatience: Duration = .seconds(15),
            logger: Logger = Logger(label: "rapport.local-cluster")
        ) {
            self.dataDirectory = dataDirectory
            self.port = port
            self.isDurable = isDurable
            self.parameters = parameters
            self.binDirectory = binDirectory
            self.startDeadline = startDeadline
            self.orphanPatience = orphanPatience
            self.logger = logger
        }
    }
}
