import EventLog
import Projections

/// Whether the service can do its work, and what is missing.
struct Readiness: Encodable, Sendable {
    enum Status: String, Encodable {
        case ready
        case notReady = "not_ready"
    }

    struct Schema: Encodable {
        let current: Bool
        /// What `rapport migrate` would do.
        let pending: [String]
    }

    struct Model: Encodable {
        let model: String
        /// Events that are not folded yet.
        let lag: Int64
        let lagSeconds: Double
        /// It does not go on.
        let stopped: Bool
        /// It is not read yet: its rows are still being folded from the start.
        let building: Bool
    }

    let status: Status
    let schema: Schema
    let models: [Model]
    /// What is wrong, in words; none when it is ready.
    let complaints: [String]

    /// - Parameters:
    ///   - schema: or why the program and the database do not belong together.
    ///   - names: of the models that there should be.
    init(schema: Result<SchemaStatus, MigrationError>, models statuses: [ProjectionStatus], of names: [String]) {
        let missing = Set(names).subtracting(statuses.map(\.model)).sorted()
        var complaints: [String] = []
        switch schema {
        case .success(let status):
            self.schema = Schema(current: status.isCurrent, pending: status.pending)
            if !status.isCurrent { complaints.append("the schema is not current; run `rapport migrate`") }
        case .failure(let error):
            self.schema = Schema(current: false, pending: [])
            complaints.append(error.message)
        }
        models = statuses.map {
            Model(model: $0.model, lag: $0.lag, lagSeconds: $0.lagSeconds, stopped: $0.error != nil, building: !$0.isLive)
        }
        complaints += missing.map { "\($0) has not been made yet; is a worker running?" }
        complaints += models.filter(\.stopped).map { "\($0.model) has stopped" }
        complaints += models.filter(\.building).map { "\($0.model) is still being built" }
        self.complaints = complaints
        status = complaints.isEmpty ? .ready : .notReady
    }
}
