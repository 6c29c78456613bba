import EventLog

extension ProjectionRunner {
    /// Folds a model from the start, beside the rows that are read, and puts the result in their place once it has come as far.
    ///
    /// Where that was interrupted, by whomever, it goes on. What this worker does not hold is left to those that do, and waited for.
    ///
    /// - Parameters:
    ///   - segments: among how many the keys are to be divided; as before when `nil`.
    ///   - report: told how far it has come.
    /// - Throws: `unknownModel`; `parked` when a row could not take an event, in which case the rows that are read stay.
    public func rebuild(_ name: String, segments: Int? = nil, report: (ProjectionStatus) -> Void = { _ in }) async throws {
        let model = try model(name)
        try await builds.prepare(model, segments: segments ?? 1)
        let owner = WorkerName.new()
        let id = try await builds.begin(model, segments: segments, owner: owner)
        let worker = worker(owner, only: id)
        do {
            try await rebuild(id, by: worker, report)
            await worker.release()
        } catch {
            await worker.release()
            throw error
        }
    }

    private func rebuild(_ id: BuildID, by worker: ProjectionWorker<Event>, _ report: (ProjectionStatus) -> Void) async throws {
        while let status = try await status(of: id) {
            report(status)
            if status.isLive { return }
            if let error = status.error { throw ProjectionError(.unreadable, "\(id.model) cannot be rebuilt: \(error)") }
            if status.lag == 0, status.parkedRows > 0 {
                throw ProjectionError(
                    .parked,
                    "\(status.parkedRows) rows of the new \(id.model) could not take an event, so the rows that are read stay; see its dead letters"
                )
            }
            if try await !worker.work(for: .milliseconds(500)) { try await Task.sleep(for: .milliseconds(100)) }
        }
    }

    private func status(of id: BuildID) async throws -> ProjectionStatus? {
        try await progress.builds().first { $0.model == id.model && $0.version == id.version && $0.build == id.build }
    }

    /// Drops a version of a model, for when no program of that version runs any more.
    ///
    /// - Throws: `unknownModel`; `inUse` for the version that this program reads.
    public func drop(_ name: String, version: Int) async throws {
        if let model = models.first(where: { $0.name == name && $0.version == version }) {
            throw ProjectionError(.inUse, "version \(version) of \(model.name) is the one that is read; an older one can be dropped")
        }
        try await builds.drop(name, version: version)
    }

    /// Stops all folding of a model, until ``resume(_:)``. Its rows are read as they are.
    public func pause(_ name: String) async throws { try await builds.pause(try model(name), true) }

    /// Lets a model go on.
    public func resume(_ name: String) async throws { try await builds.pause(try model(name), false) }
}
