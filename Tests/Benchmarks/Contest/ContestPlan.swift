import ArgumentParser

/// How long and how often everybody plays. At least three rounds, or a median would be a guess.
struct ContestPlan: ParsableArguments {
    @Option(help: "Rounds that count, for each contender.") var rounds = 3
    @Option(help: "Seconds a round lasts.") var seconds = 5

    var duration: Duration { .seconds(seconds) }
    var warmUp: Duration { .seconds(1) }

    func validate() throws {
        if rounds < 3 { throw ValidationError("A median needs 3 rounds at least.") }
        if seconds < 1 { throw ValidationError("A round lasts a second at least.") }
    }
}
