import Collaboration
import Foundation
import Testing

@testable import rapport

@Suite("What the service refuses, in words") struct ServiceProblemTests {
    private static let rejection = """
        {"type": "about:blank", "title": "Conflict", "status": 409, "detail": "d", "code": "not_promised",
         "sentence": {"zh": "该需求尚未作出承诺。", "en": "The request has not been promised."}, "allowed": ["promise", "counter"]}
        """

    @Test("A rejection is the sentence, the code and what is allowed now, in the person's language")
    func rejection() throws {
        let problem = try #require(ServiceProblem(Data(Self.rejection.utf8)))
        let english = problem.failure(status: 409, .en)
        #expect(english.status == .rejected)
        #expect(english.message == "The request has not been promised. (not_promised)\nAllowed now: promise, counter")
        #expect(problem.failure(status: 409, .zh).message == "该需求尚未作出承诺。 (not_promised)\n现在可以：promise、counter")
    }

    private static let others: [(UInt, String, rapport.ExitStatus)] = [
        (401, "unauthenticated", .forbidden), (403, "forbidden", .forbidden), (404, "not_found", .notFound),
        (412, "version_conflict", .tryAgain), (503, "projection_behind", .tryAgain), (503, "outcome_unknown", .tryAgain),
        (503, "unavailable", .unavailable), (400, "invalid_parameter", .badInput), (422, "command_reused", .badInput),
        (500, "unexpected", .unexpected),
    ]

    @Test("Other problems end with the exit code of their kind", arguments: others)
    func statuses(status: UInt, code: String, expected: rapport.ExitStatus) throws {
        let problem = try #require(ServiceProblem(Data("{\"code\": \"\(code)\", \"detail\": \"d\"}".utf8)))
        #expect(problem.failure(status: status, .en).status == expected)
    }

    private static let shells: [([String: String], Language)] = [
        (["LANG": "zh_CN.UTF-8"], .zh), (["LANG": "de_DE.UTF-8"], .en), (["LC_ALL": "en_US.UTF-8", "LANG": "zh_CN"], .en),
        (["RAPPORT_LANGUAGE": "zh", "LC_ALL": "C"], .zh), ([:], .en),
    ]

    @Test("The language follows the shell", arguments: shells)
    func language(environment: [String: String], expected: Language) {
        #expect(Language.ofShell(environment) == expected)
    }
}
