import Collaboration
import CommandHandling
import EventLog
import Foundation
import TestSupport
import Testing

@Suite("Who may do what", .migratedDatabase)
struct RightsTests {
    @Test("Only the performer's side may promise")
    func promise() async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            let promise = RequestCommand.promise(MakePromise(due: town.clock.now + 60))
            for member in ["lin-yue", "zhao-min", "he-xie"] as [MemberID] {
                #expect(
                    try await node.refusal(of: promise, on: target, .by(member))
                        == .notPerformer)
            }
            #expect(try await node.handle(promise, on: target, .by("chen-hao")).events == ["PromiseMade"])
        }
    }

    @Test("Auditors and administrators take no part in requests", arguments: ["shen-ce", "gu-an"] as [MemberID])
    func rolesApart(member: MemberID) async throws {
        try await Town.with { town in
            let node = town.node()
            let target = try await node.submitted()
            #expect(
                try await node.refusal(of: .comment(AddComment(text: "hm")), on: target, .by(member)) == .forbidden)
        }
    }

    @Test("Administrators change the organisation; heads only their own department's posts and services")
    func administration() async throws {
        try await Town.with { town in
            let node = town.node()
            let definition = OrganisationCommand.defineDepartment(
                DefineDepartment(department: "quality", name: BilingualText(zh: "质量部", en: "Quality")))
            #expect(try await node.refusal(of: definition, .by("chen-hao")) == .forbidden)
            let defined = try await node.handle(definition, .by("gu-an"))
            #expect(defined.events == ["DepartmentDefined"])
            let post = OrganisationCommand.definePost(
                DefinePost(post: "clerk", department: "procurement", name: BilingualText(zh: "文员", en: "Clerk"), level: .staff))
            #expect(try await node.refusal(of: post, .by("zhao-min")) == .forbidden)
            #expect(try await node.handle(post, .by("chen-hao")).events == ["PostDefined"])
        }
    }

    @Test("A member of two posts acts from the one that fits, or from the one they name")
    func severalPosts() async throws {
        try await Town.with { town in
            let node = town.node()
            _ = try await node.handle(.assignPost(AssignPost(member: "lin-yue", post: "buyer")), .by("gu-an"))
            let submitted = try await node.handle(.submission(), on: .new, .by("zhao-min"))
            let target = RequestTarget.number(try #require(submitted.number))
            #expect(
                try await node.refusal(of: .acknowledgement(), on: target, .by(.member("lin-yue", actingPost: "fitter"))) == .notPerformer)
            _ = try await node.handle(.acknowledgement(), on: target, .by("lin-yue"))
            _ = try await node.handle(.confirmUnderstanding(ConfirmUnderstanding()), on: target, .by("lin-yue"))
            let actors = try await town.records(of: try #require(submitted.request).stream).map(\.metadata.actor)
            #expect(actors.map(\.post) == ["production-head", "buyer", "fitter"])
        }
    }

    @Test("A post that somebody else no longer holds gives no right, and yesterday's events keep it")
    func endedAssignment() async throws {
        try await Town.with { town in
            let node = town.node()
            let submitted = try await node.handle(.submission(), on: .new, .by("lin-yue"))
            town.clock.advance(minutes: 1)
            _ = try await node.handle(.endAssignment(EndAssignment(member: "lin-yue", post: "fitter")), .by("gu-an"))
            town.clock.advance(minutes: 1)
            let target = RequestTarget.number(try #require(submitted.number))
            #expect(
                try await node.refusal(of: .withdraw(WithdrawRequest()), on: target, .by("lin-yue")) == .notCustomer)
            #expect(try await town.records(of: try #require(submitted.request).stream)[0].metadata.actor.post == "fitter")
        }
    }
}
