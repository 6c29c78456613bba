import Foundation
import TestSupport
import Testing

/// Four people and the command line.
@Suite(.timeLimit(.minutes(5))) struct ConversationByHandTests {
    private struct Receipt: Decodable {
        var number: String
        var lastPosition: Int
    }

    @Test("A request goes from submission to acceptance, both dashboards change, and the history can be replayed")
    func fourPeople() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            var people: [String: RapportProgram] = [:]
            for member in ["chen-chen", "zhou-kai", "zhao-gang", "lin-yue"] { people[member] = try await signedIn(member, fixture) }
            let (chen, zhou) = (try #require(people["chen-chen"]), try #require(people["zhou-kai"]))
            let (zhao, lin) = (try #require(people["zhao-gang"]), try #require(people["lin-yue"]))
            let before = try await Figures(lin)

            let submitted = try await receipt(
                chen.run("request", "--service", "delivery-date", "--title", "40 台泵交期", "--need", "A date", "--output", "json"))
            let number = submitted.number
            _ = try await receipt(zhou.run("acknowledge", number, "--understanding", "40 pumps, one date", "--output", "json"))
            let early = try await zhou.run("fulfil", number, "--evidence", "8 December")
            #expect(early.status == 3)
            #expect(early.errors.contains("not_promised") && early.errors.contains("promise, counter"))
            let promised = try await receipt(zhao.run("promise", number, "--due", "2199-12-05 17:00", "--output", "json"))
            _ = try await receipt(zhou.run("fulfil", number, "--evidence", "8 December", "--output", "json"))
            let accepted = try await receipt(lin.run("accept", number, "--rate", "5", "--output", "json"))

            let after = try await Figures(lin, waitFor: accepted.lastPosition)
            #expect(after.production.supplier.counts.kept == before.production.supplier.counts.kept + 1)
            #expect(after.production.supplier.counts.accepted == before.production.supplier.counts.accepted + 1)
            #expect(after.sales.customer.asked == before.sales.customer.asked + 1)
            #expect(after.sales.customer.acceptances == before.sales.customer.acceptances + 1)
            #expect(after.pair.counts.kept == before.pair.counts.kept + 1)
            // A promise kept just now adds (1, 0) to the evidence; what was there before has hardly aged.
            #expect(abs(after.pair.promiseKeeping.evidence - before.pair.promiseKeeping.evidence - 1) < 0.01)
            #expect(abs(after.pair.promiseKeeping.favourable - before.pair.promiseKeeping.favourable - 1) < 0.01)
            let then = try await lin.run("replay", "request", number, "--as-of", "\(promised.lastPosition)", "--language", "en")
            #expect(then.output.contains("promised") && !then.output.contains("declared fulfilled"), "\(then.output)\(then.errors)")
            let department = ["replay", "department", "production", "--output", "json", "--as-of"]
            let unaccepted = try await lin.run(department + ["\(accepted.lastPosition - 2)"])
            #expect(try Figures.Dashboard(unaccepted).supplier.counts.kept == before.production.supplier.counts.kept)
            let now = try await lin.run("query", "request", number, "--language", "zh")
            #expect(now.output.contains("已验收") && now.output.contains("宣告完成"), "\(now.output)\(now.errors)")
        }
    }

    @Test("A command sent again under its id has its effect once")
    func sentAgain() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let chen = try await signedIn("chen-chen", fixture)
            let command = ["request", "--service", "delivery-date", "--title", "t", "--need", "n", "--idempotency-key", "one"]
            let first = try await chen.run(command)
            let second = try await chen.run(command)
            #expect(first.status == 0 && second.status == 0, "\(first.errors)\(second.errors)")
            #expect(second.output.hasPrefix(first.output.trimmingCharacters(in: .newlines)))
        }
    }

    private func signedIn(_ member: String, _ fixture: ServiceFixture) async throws -> RapportProgram {
        var program = fixture.program
        program.environment["RAPPORT_TOKEN"] = try await fixture.token(of: member)
        return program
    }

    private func receipt(_ answer: RapportProgram.Answer) throws -> Receipt {
        try #require(answer.status == 0, "\(answer.errors)")
        return try JSONDecoder().decode(Receipt.self, from: Data(answer.output.utf8))
    }
}
