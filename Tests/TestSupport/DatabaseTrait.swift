public import Testing

/// Gives each test a database of its own, which is dropped when the test ends, so that tests run side by side without seeing each other.
///
/// On a suite it means each test (and each argument of a parameterised test) in it.
public struct DatabaseTrait: SuiteTrait, TestTrait, TestScoping {
    var isMigrated: Bool

    public var isRecursive: Bool { true }

    public func provideScope(
        for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
    ) async throws {
        let factory = try await DatabaseFactory.shared()
        let database = try await factory.make(isMigrated: isMigrated)
        do {
            try await TestDatabase.$bound.withValue(database) { try await function() }
        } catch {
            try await factory.drop(database)
            throw error
        }
        try await factory.drop(database)
    }
}

extension Trait where Self == DatabaseTrait {
    /// An empty database.
    public static var database: Self { Self(isMigrated: false) }

    /// A database with Rapport's schema and roles in it.
    public static var migratedDatabase: Self { Self(isMigrated: true) }
}
