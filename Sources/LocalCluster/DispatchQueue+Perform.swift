import Dispatch

extension DispatchQueue {
    /// Runs blocking work on this queue's thread, so that it does not hold one of the few threads that Swift's tasks share.
    func perform<R: Sendable>(
        _ work: @escaping @Sendable () throws(LocalClusterError) -> R
    ) async throws(LocalClusterError) -> R {
        let result: Result<R, LocalClusterError> = await withCheckedContinuation { continuation in
            async {
                continuation.resume(returning: Result { () throws(LocalClusterError) in try work() })
            }
        }
        return try result.get()
    }
}
