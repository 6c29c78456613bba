/// A condition did not hold before its deadline.
public struct DeadlinePassed: Error, CustomStringConvertible {
    public let description: String

    public init(description: String) { self.description = description }
}

/// Waits until a condition holds, looking again after a pause that grows from 2 to 100 ms.
///
/// - Parameters:
///   - limit: Generous on purpose: a slow machine is no failure.
///   - what: What is waited for, for the message when it does not come.
/// - Throws: `DeadlinePassed`, or at once whatever the condition throws.
public func eventually(
    within limit: Duration = .seconds(120), _ what: String, isolation: isolated (any Actor)? = #isolation,
    _ condition: () async throws -> Bool
) async throws {
    let end = ContinuousClock.now + limit
    var pause = Duration.milliseconds(2)
    while try await !condition() {
        guard ContinuousClock.now < end else { throw DeadlinePassed(description: "Not within \(limit): \(what)") }
        try await Task.sleep(for: pause)
        pause = min(pause * 2, .milliseconds(100))
    }
}
