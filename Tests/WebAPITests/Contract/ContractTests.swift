import Collaboration
import EventLog
import ReadModels
import Schema
import TestSupport
import Testing

@testable import WebAPI

@Suite("The document and the program say the same") struct ContractTests {
    @Test("Every route is in the document, and the document has no other", .migratedDatabase) func routes() async throws {
        try await LiveServer.with { server in
            let operations = try Contract.current().operations.map(\.name)
            #expect(Set(operations) == server.routes)
        }
    }

    @Test("The body of every command has exactly the command's fields") func fields() throws {
        let contract = try Contract.current()
        let paths = ["organisation": OrganisationCommand.verbs, "catalogue": CatalogueCommand.verbs, "calendars": CalendarCommand.verbs]
        var commands = RequestCommand.verbs.map { verb in
            (name: verb.name == "submit" ? "POST /v1/requests" : "POST /v1/requests/{number}/\(verb.name)", fields: verb.fields)
        }
        commands += paths.flatMap { path, verbs in verbs.map { ("POST /v1/\(path)/\($0.name)", $0.fields) } }
        func matters<Kind: MatterKind>(_ kind: Kind.Type) -> [(name: String, fields: [CommandField])] {
            SomeMatterCommand<Kind>.verbs.map { ("POST /v1/\(Kind.plural)/{matter}/\($0.name)", $0.fields) }
        }
        commands += MatterKinds.all.flatMap { matters($0) }
        commands.append(("POST /v1/tokens", IssueToken.fields))
        let differences = try commands.flatMap { try contract.differences(between: $0.name, $0.fields) }
        #expect(differences.isEmpty)
    }

    @Test("The document has every code of a rejection and of a problem, and no other") func codes() throws {
        let contract = try Contract.current()
        #expect(try contract.words(of: "RejectionCode") == Set(Rejection.Code.allCases.map(\.rawValue)))
        #expect(try contract.words(of: "ProblemCode") == Set(ProblemCode.allCases.map(\.rawValue)))
        #expect(try contract.words(of: "FieldProblemCode") == Set(CommandDecodingError.Code.allCases.map(\.rawValue)))
    }

    @Test("The words of answers are the domain's") func words() throws {
        let contract = try Contract.current()
        #expect(try contract.words(of: "RequestStatus") == Set(RequestStatus.allCases.map(\.rawValue)))
        #expect(try contract.words(of: "EscalationRung") == Set(EscalationRung.allCases.map(\.rawValue)))
        #expect(try contract.words(of: "ExplainedFigure") == Set(ExplainedFigure.allCases.map(\.rawValue)))
        #expect(try contract.words(of: "RaciRole") == Set(RaciRole.allCases.map(\.rawValue)))
        #expect(try contract.words(of: "OverlapLikeness") == Set(ServiceOverlap.Likeness.allCases.map(\.rawValue)))
        #expect(try contract.words(of: "Role") == Set(Role.allCases.map(\.rawValue)))
    }

    @Test("Every schema of the document uses only what the validator understands") func schemas() throws {
        let contract = try Contract.current()
        guard case .object(let schemas)? = contract.document["components"]?["schemas"] else {
            Issue.record("there are no schemas")
            return
        }
        for (name, schema) in schemas {
            #expect(throws: Never.self, "\(name)") { try JSONSchema(schema, in: contract.document).violations(in: [:]) }
        }
    }

    @Test("The service hands out the document", .migratedDatabase) func served() async throws {
        try await LiveServer.with { server in
            let answer = try await server.get("/openapi.yaml", as: nil)
            #expect(answer.status == 200 && answer.text == Schema.contract)
        }
    }
}
