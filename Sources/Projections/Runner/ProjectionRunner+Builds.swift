import EventLog

extension ProjectionRunner {
    /// Folds models from the start, beside the rows that are read, all from one reading of the log, and puts the results in their place once
    /// they have come as far.
    ///
    /// Where that was interrupted, by whomever, it goes on. What this worker does not hold is left to those that do, and waited for.
    ///
    /// - Parameters:
    ///   - segments: among how many the keys are to be divided; as before when `nil`.
    ///   - report: told how far those have come that are still under way.
    /// - Throws: `unknownModel`; `parked` when a row could not take an event, in which case the rows that are read stay.
    public func rebuild(_ names: [String], segments: Int? = nil, report: ([ProjectionStatus]) -> Void = { _ in }) async throws {
        let owner = WorkerName.new()
        var ids: Set<BuildID> = []
        for model in try names.map(model) {
            try await builds.prepare(model, segments: segments ?? 1)
            ids.insert(try await builds.begin(model, segments: segments, owner: owner))
        }
        let worker = worker(owner, only: ids)
        do {
            try await rebuild(ids, by: worker, report)
            await worker.release()
        } catch {
            await worker.release()
            throw error
        }
    }

    private func rebuild(
        _ ids: Set<BuildID>, by worker: ProjectionWorker<Event>, _ report: ([ProjectionStatus]) -> Void
    ) async throws {
        while true {
            let underWay = try await progress.builds().filter { ids.contains($0.id) && !$0.isLive }
            report(underWay)
            if underWay.isEmpty { return }
            for status in underWay {
                if let error = status.error { throw ProjectionError(.unreadable, "\(status.model) cannot be rebuilt: \(error)") }
                if status.lag == 0, status.parkedRows > 0 {
                    throw ProjectionError(
                        .parked,
                        """
                        \(status.parkedRows) rows of the new \(status.model) could not take an event, so the rows that are read stay; \
                        see its dead letters
                        """)
                }
            }
            if try await !worker.work(for: .milliseconds(500)) { try await Task.sleep(for: .milliseconds(100)) }
        }
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
