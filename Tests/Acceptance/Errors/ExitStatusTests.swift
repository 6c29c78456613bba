import Collaboration
import CommandHandling
import EventLog
import Foundation
import LocalCluster
import Postgres
import Testing

@testable import rapport

@Suite struct ExitStatusTests {
    @Test("The documentation lists every exit code with its meaning")
    func documented() throws {
        let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..").standardizedFileURL
        let page = try String(contentsOf: repository.appendingPathComponent("Sources/rapport/rapport.docc/rapport.md"), encoding: .utf8)
        for status in ExitStatus.allCases { #expect(page.contains("| \(status.rawValue) | \(status.meaning) |")) }
    }

    @Test("A refusal of the rules ends with 3 and says in both languages why, and what is allowed")
    func rejection() {
        let rejection = Rejection(.notYourTurn, allowed: ["comment"])
        let failure = Failure(describing: CommandError(.rejected(rejection), "refused"))
        #expect(failure.status == .rejected)
        #expect(failure.message.contains(rejection.sentence.zh))
        #expect(failure.message.contains(rejection.sentence.en))
        #expect(failure.message.contains("Allowed now: comment."))
    }

    @Test("What may have happened, and what somebody else did first, is to be tried again")
    func tryAgain() {
        #expect(Failure(describing: CommandError(.outcomeUnknown, "?")).status == .tryAgain)
        #expect(Failure(describing: CommandError(.versionConflict(actual: StreamVersion(rawValue: 3)), "?")).status == .tryAgain)
        #expect(Failure(describing: PostgresError(.outcomeUnknown, "?")).status == .tryAgain)
    }

    @Test("A service that is away, a machine that is not prepared and an unforeseen error have codes of their own")
    func others() {
        #expect(Failure(describing: PostgresError(.connectionFailed, "?")).status == .unavailable)
        #expect(Failure(describing: LocalClusterError(.binariesNotFound, "?")).status == .configuration)
        #expect(Failure(describing: CocoaError(.fileNoSuchFile)).status == .unexpected)
    }
}
