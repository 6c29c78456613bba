import Collaboration
import EventLog
import Testing

@Suite("The actor as it is stored") struct ActorTests {
    @Test("Former parties are written in order where there are any, and what was stored without them is read") func former() throws {
        let plain = Actor(kind: .member, member: "chen", post: "operator", department: "operations", level: .staff)
        let moved = Actor(
            kind: .member, member: "chen", post: "operator", department: "depot", level: .staff,
            former: [Party(department: "operations"), Party(department: "archive", post: "clerk")])
        #expect(try JSONValue(encoding: plain)["former"] == nil)
        #expect(
            try JSONValue(encoding: moved)["former"] == [["department": "archive", "post": "clerk"], ["department": "operations"]])
        for actor in [plain, moved] { #expect(try JSONValue(encoding: actor).decode(Actor.self) == actor) }
    }
}
