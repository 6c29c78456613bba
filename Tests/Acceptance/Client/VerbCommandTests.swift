import ArgumentParser
import Collaboration
import EventLog
import Foundation
import ReadModels
import Testing

@testable import rapport

@Suite("The verbs on the command line") struct VerbCommandTests {
    private static let times = TimeText(zone: TimeZone(identifier: "Asia/Shanghai")!)

    @Test("Every verb of the conversation that people use is a command")
    func everyVerb() {
        let names = ClientCommands.groups.flatMap { $0.subcommands }.compactMap { $0.configuration.commandName }
        let people = RequestVerb.allCases.filter { $0 != .submit && $0 != .revealRatings && $0 != .recordMiss }.map(\.rawValue)
        #expect(Set(names).isSuperset(of: people + ["request"]))
    }

    @Test("The options of a verb become its fields")
    func options() throws {
        let due = Date(timeIntervalSince1970: 1_795_597_200)
        let acknowledge = try AcknowledgeVerb.parse(["R-12", "--understanding", "20 件", "--promise-due", "2026-11-25 17:00"])
        let promised = AcknowledgeRequest(understanding: "20 件", promise: MakePromise(due: due))
        #expect(try acknowledge.command(Self.times) == .acknowledge(promised))
        let accept = try AcceptVerb.parse(["R-12", "--rate", "5", "--respect", "4"])
        #expect(try accept.command(Self.times) == .accept(AcceptFulfilment(rating: RateCounterpart(overall: 5, respect: 4))))
        let offer = try OfferHandOverVerb.parse(["R-12", "--to", "quality/inspector"])
        let party = Party(department: "quality", post: "inspector")
        #expect(try offer.command(Self.times) == .offerHandOver(OfferHandOver(to: party)))
        #expect(offer.request == RequestNumber("R-12"))
        #expect(try CommentVerb.parse(["r-7", "--text", "hm"]).command(Self.times) == .comment(AddComment(text: "hm")))
    }

    @Test("Grades without an overall one, and terms without a promise, are slips of the command line")
    func slips() throws {
        let accept = try AcceptVerb.parse(["R-12", "--quality", "5"])
        #expect(throws: ValidationError.self) { try accept.command(Self.times) }
        let acknowledge = try AcknowledgeVerb.parse(["R-12", "--understanding", "x", "--terms", "y"])
        #expect(throws: ValidationError.self) { try acknowledge.command(Self.times) }
    }

    @Test("Every event that a command can lead to has words of its own")
    func wording() {
        for type in RequestEvent.types + OrganisationEvent.types + CatalogueEvent.types + CalendarEvent.types {
            #expect(EventWording.words(for: type).en != type, "\(type)")
        }
    }

    @Test("A moment to replay is a position or a time, on either basis")
    func asOf() throws {
        #expect(try AsOfOptions.parse(["--as-of", "42"]).parameters(Self.times).map(\.1) == ["42"])
        let time = try AsOfOptions.parse(["--as-of", "2026-11-25 17:00", "--business-time"]).parameters(Self.times)
        #expect(time.map(\.1) == ["2026-11-25T09:00:00.000000Z", "business"])
        #expect(throws: ValidationError.self) { try AsOfOptions.parse(["--as-of", "42", "--business-time"]).parameters(Self.times) }
    }
}
