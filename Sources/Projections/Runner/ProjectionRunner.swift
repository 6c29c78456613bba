public import EventLog
public import Logging
public import Postgres

/// Keeps the models' tables in step with the log.
///
/// Any number of runners may work at once, on as many machines: each takes its share of the segments for as long as it is heard of, reads the
/// log once for all that stand at the same place, and writes rows and cursors in one transaction that holds only while nobody else has taken
/// over. So after a crash at any moment each event counts exactly once.
public final class ProjectionRunner<Event: Sendable>: Sendable {
    public let log: EventLog
    let pool: PostgresPool
    let models: [any ReadModel<Event>]
    let decoder: EventDecoder<Event>
    let builds: BuildStore
    let parking: ParkingStore
    let progress: ProjectionProgress
    let logger: Logger
    private let segments: Int
    private let leaseDuration: Duration

    /// - Parameters:
    ///   - pool: of the role `rapport_projector`.
    ///   - segments: among how many a new model's keys are divided, at most 64; what is there already keeps its number.
    ///   - leaseDuration: for so long a worker keeps what it has taken without being heard of.
    public init(
        log: EventLog, pool: PostgresPool, models: [any ReadModel<Event>], decoder: EventDecoder<Event>, segments: Int = 1,
        leaseDuration: Duration = .seconds(5), logger: Logger = Logger(label: "rapport.projections")
    ) {
        self.log = log
        self.pool = pool
        self.models = models
        self.decoder = decoder
        self.segments = segments
        self.leaseDuration = leaseDuration
        self.logger = logger
        builds = BuildStore(log: log.id, pool: pool)
        parking = ParkingStore(log: log.id, pool: pool)
        progress = ProjectionProgress(log: log, pool: pool, models: models)
    }

    /// Makes the tables that are missing.
    public func prepare() async throws {
        for model in models { try await builds.prepare(model, segments: segments) }
    }

    /// Follows the log until the task is cancelled; waits out a database that is away.
    public func run() async {
        var backOff = BackOff()
        while !Task.isCancelled {
            let worker = worker()
            do {
                try await prepare()
                try await worker.begin()
                backOff = BackOff()
                try await worker.follow()
            } catch {
                if !Task.isCancelled { logger.warning("projections wait for the database", metadata: ["reason": "\(error)"]) }
            }
            await worker.release()
            try? await Task.sleep(for: backOff.next())
        }
    }

    /// Folds everything the log has now into what no other worker holds. A row or a model that cannot go on is left where it is.
    public func catchUp() async throws {
        let worker = worker()
        do {
            try await worker.catchUp()
            await worker.release()
        } catch {
            await worker.release()
            throw error
        }
    }

    /// - Parameter builds: the only ones it is to fold; all there are when `nil`.
    func worker(_ owner: String = WorkerName.new(), only builds: Set<BuildID>? = nil) -> ProjectionWorker<Event> {
        ProjectionWorker(
            of: self,
            leases: LeaseStore(
                log: log.id, pool: pool, owner: owner, duration: leaseDuration, models: models.map { (name: $0.name, version: $0.version) }),
            only: builds)
    }

    func model(_ name: String) throws(ProjectionError) -> any ReadModel<Event> {
        if let model = models.first(where: { $0.name == name }) { return model }
        throw ProjectionError(.unknownModel, "there is no model \(name); there are \(models.map(\.name).joined(separator: ", "))")
    }
}
