import Foundation
import Glibc
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct CoolingOffTests {
    @Test("What is to cool off is sent when its time is over, and never when it is taken back before") func coolOff() async throws {
        try await ServiceFixture.use { fixture in
            _ = try await fixture.up()
            let submitted = try await fixture.program.run(
                "request", "--service", "delivery-date", "--title", "A date", "--need", "A date", "--output", "json")
            let number = try #require(submitted.output.firstMatch(of: #/"number" *: *"(R-\d+)"/#)?.output.1)
            let angry = try fixture.program.start(["comment", String(number), "--text", "You never answer!", "--cool-off"])
            try await eventually("it says when it will be sent") { angry.errors.contains("unless you press Ctrl-C") }
            angry.send(SIGINT)
            #expect(await angry.waitForEnd() == 128 + SIGINT)
            var administrator = fixture.program
            administrator.environment["RAPPORT_TOKEN"] = try await fixture.token(of: "gu-an")
            let set = try await administrator.run("organisation", "set-policy", "--cooling-off-minutes", "0")
            #expect(set.status == 0, "\(set.errors)")
            let calm = try await fixture.program.run("comment", String(number), "--text", "When can you answer?", "--cool-off")
            #expect(calm.status == 0, "\(calm.errors)")
            let history = try await fixture.program.run("query", "request", String(number))
            #expect(history.output.contains("When can you answer?") && !history.output.contains("You never answer!"))
            #expect(try await fixture.program.run("query", "policy").output.contains("0 minutes"))
        }
    }
}
