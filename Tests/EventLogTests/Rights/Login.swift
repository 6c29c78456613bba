import Foundation
import Postgres
import TestSupport
import Testing

/// A session such as a deployment gives the service or its projections: of a login that is nothing but a member of the role, so that it cannot
/// become anybody else. (The tests' other sessions are a superuser's, who acts with the role's rights and can lay them down.)
enum Login: String, CaseIterable, CustomTestStringConvertible {
    case app = "rapport_app"
    case projector = "rapport_projector"

    var testDescription: String { rawValue }

    func withConnection<R: Sendable>(_ body: (PostgresConnection) async throws -> R) async throws -> R {
        let database = TestDatabase.current
        // Logins belong to the whole cluster.
        let name = "\(rawValue)_\(database.name)"
        try await database.pool.execute("CREATE ROLE \(unescaped: name) LOGIN IN ROLE \(unescaped: rawValue)")
        var configuration = database.configuration
        configuration.parameters["user"] = name
        let connection = try await PostgresConnection.connect(configuration, on: database.loop)
        let result = await Result { try await body(connection) }
        await connection.close()
        try await database.pool.execute("DROP OWNED BY \(unescaped: name)")
        try await database.pool.execute("DROP ROLE \(unescaped: name)")
        return try result.get()
    }
}

extension Result where Failure == any Error, Success: Sendable {
    fileprivate init(_ body: () async throws -> Success) async {
        do { self = .success(try await body()) } catch { self = .failure(error) }
    }
}
