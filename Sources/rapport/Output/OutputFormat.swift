import ArgumentParser

/// What a command prints its answer as.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
    /// For people.
    case table
    /// For programs: the same facts, one JSON document, nothing else on standard output.
    case json
}
