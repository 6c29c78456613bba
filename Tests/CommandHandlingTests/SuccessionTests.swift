import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("Requests when the organisation changes", .migratedDatabase)
struct SuccessionTests {
    private static let name = BilingualText(zh: "供应链部", en: "Supply")

    private static func submission(to performer: Party? = nil, from customer: Party? = nil) -> RequestCommand {
        .submit(
            SubmitRequest(
                service: Town.service, customer: customer, performer: performer, title: "Bearings", conditions: "20 pieces on the shelf"))
    }

    /// Procurement becomes part of a new department, which has a head of its own.
    private static func merge(on node: CommandHandler) async throws {
        let commands: [OrganisationCommand] = [
            .defineDepartment(DefineDepartment(department: "supply", name: name)),
            .definePost(DefinePost(post: "supply-head", department: "supply", name: name, level: .middle)),
            .appointHead(AppointHead(department: "supply", post: "supply-head")),
            .registerMember(RegisterMember(member: "sun-li", name: name)),
            .assignPost(AssignPost(member: "sun-li", post: "supply-head")),
            .mergeDepartment(MergeDepartment(department: "procurement", into: "supply")),
        ]
        for command in commands { _ = try await node.handle(command, .by("gu-an")) }
    }

    @Test("What was asked of a merged department is carried on by those who went along and by the successor's head")
    func mergedPerformer() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            try await Self.merge(on: node)
            #expect(try await node.refusal(of: .acknowledgement(), on: target, .by("lin-yue")) == .notPerformer)
            _ = try await node.handle(.acknowledgement(promising: town.clock.now + 3600), on: target, .by("wang-wei"))
            let fulfilled = try await node.handle(.fulfil(DeclareFulfilled(evidence: "On the shelf")), on: target, .by("sun-li"))
            let records = try await town.records(of: try #require(fulfilled.request).stream)
            #expect(records.last?.metadata.actor.department == "supply")
            #expect(records.last?.metadata.actor.former == [Party(department: "procurement")])
            #expect(records.last?.metadata.parties == [Town.production, Town.procurement])
        }
    }

    @Test("A merged department cannot be asked, but its services can: of the successor")
    func services() async throws {
        try await Town.with { town in
            let node = town.node()
            try await Self.merge(on: node)
            do throws(CommandError) {
                _ = try await node.handle(Self.submission(to: Town.procurement), on: .new, .by("lin-yue"))
                Issue.record("a closed department was asked")
            } catch {
                guard case .rejected(let rejection) = error.code else { throw error }
                #expect(rejection.code == .departmentClosed && rejection.subject == "supply")
            }
            let submitted = try await node.handle(Self.submission(), on: .new, .by("lin-yue"))
            let records = try await town.records(of: try #require(submitted.request).stream)
            #expect(records.first?.metadata.parties == [Town.production, Party(department: "supply")])
            #expect(try await node.refusal(of: Self.submission(from: Town.procurement), on: .new, .by("wang-wei")) == .departmentClosed)
        }
    }

    @Test("The successor's head changes the services, which then name the successor; new ones of the closed department are refused")
    func catalogue() async throws {
        try await Town.with { town in
            let node = town.node()
            try await Self.merge(on: node)
            let revision = CatalogueCommand.reviseService(ReviseService(service: Town.service, targetMinutes: 120))
            #expect(try await node.refusal(of: revision, .by("chen-hao")) == .forbidden)
            #expect(try await node.refusal(of: revision, .by("sun-li")) == nil)
            #expect(try await node.directories().catalogue.services[Town.service]?.definition.department == "supply")
            let definition = CatalogueCommand.defineService(
                DefineService(service: "tools", department: "procurement", name: Self.name, targetMinutes: 60, calendar: "office"))
            #expect(try await node.refusal(of: definition, .by("sun-li")) == .departmentClosed)
        }
    }

    @Test("A post that went to a new department keeps what was asked of it, and the person named what was asked of the department")
    func splitPerformer() async throws {
        try await Town.with { town in
            let node = town.node()
            let post = Party(department: "procurement", post: "buyer")
            let ofPost = try await node.handle(Self.submission(to: post), on: .new, .by("lin-yue"))
            let split = SplitDepartment(department: "procurement", into: "buying", name: Self.name, posts: ["buyer"], head: "buyer")
            let ofDepartment = try await node.submitted()
            _ = try await node.handle(.splitDepartment(split), .by("gu-an"))
            let target = RequestTarget.number(try #require(ofPost.number))
            _ = try await node.handle(.acknowledgement(promising: town.clock.now + 3600), on: target, .by("wang-wei"))
            #expect(try await node.refusal(of: .acknowledgement(), on: ofDepartment, .by("wang-wei")) == .notPerformer)
            _ = try await node.handle(.acknowledgement(), on: ofDepartment, .by("chen-hao"))
            // The customer's side likewise: who asked goes on with it.
            _ = try await node.handle(
                .splitDepartment(SplitDepartment(department: "production", into: "assembly", name: Self.name, posts: ["fitter"])),
                .by("gu-an"))
            _ = try await node.handle(.confirmUnderstanding(ConfirmUnderstanding()), on: ofDepartment, .by("lin-yue"))
            #expect(try await node.refusal(of: Self.submission(from: Town.production), on: .new, .by("lin-yue")) == .notCustomer)
            #expect(try await node.handle(Self.submission(), on: .new, .by("lin-yue")).number != nil)
        }
    }

    @Test("A missed target of a merged department is escalated to the successor's head")
    func escalation() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            try await Self.merge(on: node)
            town.clock.advance(minutes: 241)
            let escalated = try await node.handle(.escalate(EscalateRequest(reason: "No answer yet")), on: target, .by(.system))
            let records = try await town.records(of: try #require(escalated.request).stream)
            guard case .request(_, .requestEscalated(let event))? = records.last?.event else {
                Issue.record("it was not escalated")
                return
            }
            #expect(event.to == "supply-head")
        }
    }
}
