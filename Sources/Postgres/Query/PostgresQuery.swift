/// SQL whose interpolated values are bound, never pasted: `"SELECT name FROM post WHERE id = \(id)"` sends `… WHERE id = $1`.
public struct PostgresQuery: ExpressibleByStringInterpolation, Sendable {
    public let sql: String
    let parameters: PostgresParameters

    public init(stringLiteral sql: String) {
        self.sql = sql
        parameters = PostgresParameters()
    }

    public init(stringInterpolation: StringInterpolation) {
        sql = stringInterpolation.sql
        parameters = stringInterpolation.parameters
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        var sql = ""
        var parameters = PostgresParameters()

        public init(literalCapacity: Int, interpolationCount: Int) {
            sql.reserveCapacity(literalCapacity + interpolationCount * 3)
        }

        public mutating func appendLiteral(_ literal: String) { sql += literal }

        public mutating func appendInterpolation(_ value: some PostgresEncodable) {
            parameters.append(value)
            sql += "$\(parameters.count)"
        }

        public mutating func appendInterpolation<Value: PostgresEncodable>(_ value: Value?) {
            parameters.append(value)
            sql += "$\(parameters.count)"
        }

        /// A piece of SQL as it is. Only for text of this program, never for input.
        public mutating func appendInterpolation(unescaped text: String) { sql += text }
    }
}

/// Shows the text and never a value, wherever it is printed.
extension PostgresQuery: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { sql }
    public var debugDescription: String { sql }
    public var customMirror: Mirror { Mirror(self, children: ["sql": sql]) }
}
