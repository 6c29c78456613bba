/// SQL whose interpolated values are bound, never pasted: `"SELECT name FROM post WHERE id = \(id)"` sends `… WHERE id = $1`.
public struct PostgresQuery: ExpressibleByStringInterpolation, Sendable {
    public let sql: String
    let parameters: [PostgresParameter]

    public init(stringLiteral sql: String) {
        self.sql = sql
        parameters = []
    }

    public init(stringInterpolation: StringInterpolation) {
        sql = stringInterpolation.sql
        parameters = stringInterpolation.parameters
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var sql = ""
        var parameters: [PostgresParameter] = []

        public init(literalCapacity: Int, interpolationCount: Int) {
            sql.reserveCapacity(literalCapacity + interpolationCount * 3)
            parameters.reserveCapacity(interpolationCount)
        }

        public mutating func appendLiteral(_ literal: String) { sql += literal }

        public mutating func appendInterpolation(_ value: some PostgresEncodable) {
            parameters.append(PostgresParameter(value))
            sql += "$\(parameters.count)"
        }

        public mutating func appendInterpolation<Value: PostgresEncodable>(_ value: Value?) {
            parameters.append(PostgresParameter(value))
            sql += "$\(parameters.count)"
        }

        /// A piece of SQL as it is. Only for text of this program, never for input.
        public mutating func appendInterpolation(unescaped text: String) { sql += text }
    }
}

/// A value on its way to the server, in the binary format.
struct PostgresParameter: Sendable {
    let type: PostgresType
    /// `nil` is SQL's NULL.
    let bytes: [UInt8]?

    init<Value: PostgresEncodable>(_ value: Value) {
        type = Value.postgresType
        bytes = value.postgresBytes
    }
}
