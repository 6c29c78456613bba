import Postgres

extension PostgresConfiguration {
    /// The same with some of libpq's parameters set.
    func with(_ parameters: [String: String]) -> Self {
        var copy = self
        copy.parameters.merge(parameters) { $1 }
        return copy
    }
}
