import Foundation
import Testing

/// What the program shows of production as supplier of sales: both dashboards, and the pair's indicators.
struct Figures {
    struct Counts: Decodable {
        let kept, accepted: Int
    }

    struct Dashboard: Decodable {
        struct Supplier: Decodable { let counts: Counts }
        struct Customer: Decodable { let asked, acceptances: Int }
        let supplier: Supplier
        let customer: Customer

        init(_ answer: RapportProgram.Answer) throws { self = try Figures.decode(answer) }
    }

    struct Pair: Decodable {
        struct Indicator: Decodable {
            let score, confidence: Double

            /// r + s: the confidence is (r + s) / (r + s + 2).
            var evidence: Double { 2 * confidence / (1 - confidence) }
            /// r: the score is (r + 1) / (r + s + 2).
            var favourable: Double { score * (evidence + 2) - 1 }
        }

        let promiseKeeping: Indicator
        let counts: Counts
    }

    let production: Dashboard
    let sales: Dashboard
    let pair: Pair

    init(_ program: RapportProgram, waitFor position: Int = 0) async throws {
        struct Pairs: Decodable { let pairs: [Pair] }
        func ask(_ query: String...) async throws -> RapportProgram.Answer {
            try await program.run(["query"] + query + ["--wait-for", "\(position)", "--output", "json"])
        }
        production = try Dashboard(try await ask("dashboard", "production"))
        sales = try Dashboard(try await ask("dashboard", "sales"))
        let pairs: Pairs = try Self.decode(try await ask("pairs", "--customer", "sales", "--performer", "production"))
        pair = try #require(pairs.pairs.first)
    }

    private static func decode<T: Decodable>(_ answer: RapportProgram.Answer) throws -> T {
        try #require(answer.status == 0, "\(answer.errors)")
        return try JSONDecoder().decode(T.self, from: Data(answer.output.utf8))
    }
}
