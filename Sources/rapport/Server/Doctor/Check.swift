/// One question that `rapport doctor` asks of the machine or the database.
struct Check: Sendable {
    var name: String
    var examine: @Sendable (Patient) async throws -> Outcome

    struct Outcome: Sendable {
        var verdict: Finding.Verdict
        var detail: String
        var advice: String?

        static func ok(_ detail: String) -> Outcome { Outcome(verdict: .ok, detail: detail) }
        static func warning(_ detail: String, _ advice: String) -> Outcome { Outcome(verdict: .warning, detail: detail, advice: advice) }
        static func failed(_ detail: String, _ advice: String) -> Outcome { Outcome(verdict: .failed, detail: detail, advice: advice) }
        static func skipped(_ reason: String) -> Outcome { Outcome(verdict: .skipped, detail: reason) }
    }

    /// A check that cannot be made is a failed check; the others go on.
    func finding(_ patient: Patient) async -> Finding {
        do {
            let outcome = try await examine(patient)
            return Finding(check: name, verdict: outcome.verdict, detail: outcome.detail, advice: outcome.advice)
        } catch {
            return Finding(check: name, verdict: .failed, detail: Failure(describing: error).message)
        }
    }

    /// A check that needs the database; skipped when it cannot be reached, which has a check of its own.
    static func ofDatabase(_ name: String, _ examine: @escaping @Sendable (Patient.Connected) async throws -> Outcome) -> Check {
        Check(name: name) { patient in
            guard let connected = patient.connected else { return .skipped("no connection") }
            return try await examine(connected)
        }
    }
}
