import Collaboration
import Crypto
import EventLog
import Foundation
import HTTPTypes
import Projections
import ReadModels
import TestSupport
import Testing

@testable import Notifications

/// What is told to whom, in which form, and what becomes of it when nobody takes it.
@Suite(.migratedDatabase) struct NotificationTests {
    private func first(_ list: JSONValue?) -> JSONValue? {
        guard case .array(let elements) = list else { return nil }
        return elements.first
    }

    private func header(_ message: Receiver.Message, _ name: String) throws -> String {
        let field = try #require(HTTPField.Name(name))
        return try #require(message.headers[field])
    }

    @Test("A webhook is told of each event in order, as a CloudEvent signed after Standard Webhooks") func webhook() async throws {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                let new = try await place.subscribe(
                    SubscriptionTerms(member: "chen", label: "board", channel: .webhook, url: receiver.url, scope: .departments))
                let number = try await place.submit()
                try await place.do(.postProgress(PostProgress(note: "Packed")), on: number, as: "du")
                #expect(try await place.tell().map(\.events) == [1, 1])
                #expect(try await place.tell() == [])
                let messages = receiver.messages
                let bodies = try messages.map { try JSONValue(parsing: $0.body) }
                #expect(bodies.map { $0["type"] } == ["rapport.RequestSubmitted.v1", "rapport.ProgressPosted.v1"].map { .string($0) })
                #expect(bodies[0]["subject"] == .string("requests/\(number)"))
                #expect(bodies[0]["specversion"] == "1.0" && bodies[0]["source"] == "/organisations/main")
                #expect(bodies[0]["data"]?["position"] == .integer(number.position.rawValue))
                // What people wrote stays where rights guard it.
                #expect(!messages.contains { $0.body.contains("pumps") || $0.body.contains("Packed") })
                let (id, time) = (try header(messages[0], "webhook-id"), try header(messages[0], "webhook-timestamp"))
                #expect(bodies[0]["id"] == .string(id))
                let secret = try #require(new.secret)
                let key = SymmetricKey(data: try #require(Data(base64Encoded: String(secret.dropFirst("whsec_".count)))))
                let code = HMAC<SHA256>.authenticationCode(for: Data("\(id).\(time).\(messages[0].body)".utf8), using: key)
                #expect(try header(messages[0], "webhook-signature") == "v1,\(Data(code).base64EncodedString())")
                #expect(try header(messages[0], "content-type").hasPrefix("application/cloudevents+json"))
            }
        }
    }

    /// The worked example of Standard Webhooks' own libraries.
    @Test("A signature is what other libraries make it") func knownSignature() {
        #expect(
            WebhookSignature.header(
                id: "msg_p5jXN8AQM9LWM0D4loKWxJek", time: 1_614_265_330, body: #"{"test": 2432232314}"#,
                secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw") == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test("What a destination does not take is sent again later, under the same id, and what follows waits for it") func again()
        async throws
    {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                let new = try await place.subscribe(
                    SubscriptionTerms(member: "chen", label: "board", channel: .webhook, url: receiver.url, scope: .departments))
                let number = try await place.submit()
                try await place.do(.acknowledge(AcknowledgeRequest(understanding: "40 pumps")), on: number, as: "du")
                receiver.answer([.init(status: .internalServerError), .init(status: .serviceUnavailable)])
                #expect(try await place.tell() == [])
                #expect(receiver.messages.count == 1)
                let failed = try #require(try await place.state(of: new))
                #expect(failed.attempts == 1 && failed.error == "the destination answered 500" && failed.state == .active)
                let pause = try #require(failed.nextAttemptAt).timeIntervalSince(place.clock.now)
                #expect((5...5.5).contains(pause))
                // Not before its time.
                #expect(try await place.tell() == [])
                #expect(receiver.messages.count == 1)
                place.clock.set(place.clock.now.addingTimeInterval(6))
                #expect(try await place.tell() == [])
                #expect(try await place.state(of: new)?.attempts == 2)
                place.clock.set(place.clock.now.addingTimeInterval(331))
                #expect(try await place.tell().map(\.attempts) == [3, 1])
                let ids = try receiver.messages.map { try header($0, "webhook-id") }
                #expect(Set(ids[0...2]).count == 1 && Set(ids).count == 2)
                let figures = try await place.store.figures(since: .distantPast)
                #expect(figures.deliveries == 2 && figures.retried == 1 && figures.failing == 0 && figures.medianSeconds != nil)
            }
        }
    }

    @Test("After nine further attempts in three days a subscription stops where it is, and goes on when it is told to") func stops()
        async throws
    {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                let new = try await place.subscribe(
                    SubscriptionTerms(member: "chen", label: "board", channel: .webhook, url: receiver.url, scope: .departments))
                _ = try await place.submit()
                let start = place.clock.now
                receiver.answer(Array(repeating: .init(status: .badGateway), count: 10))
                for _ in 1...9 {
                    #expect(try await place.tell() == [])
                    place.clock.set(try #require(try await place.state(of: new)?.nextAttemptAt))
                }
                #expect(place.clock.now.timeIntervalSince(start) > 3 * 86_400)
                #expect(try await place.tell() == [])
                #expect(try await place.state(of: new)?.state == .stopped)
                place.clock.set(place.clock.now.addingTimeInterval(30 * 86_400))
                #expect(try await place.tell() == [])
                #expect(receiver.messages.count == 10)
                _ = try await place.store.set(.active, of: new.subscription.id, now: place.clock.now)
                #expect(try await place.tell().count == 1)
            }
        }
    }

    @Test("Who answers 410 is told nothing more") func gone() async throws {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                let new = try await place.subscribe(
                    SubscriptionTerms(member: "chen", label: "board", channel: .webhook, url: receiver.url, scope: .departments))
                _ = try await place.submit()
                receiver.answer([.init(status: .gone)])
                #expect(try await place.tell() == [])
                #expect(try await place.state(of: new)?.state == .stopped)
            }
        }
    }

    @Test("One's own doings are not told, nor what is further than asked for, nor what one may not see") func scopes() async throws {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                for (member, scope) in [("wang", Notice.Nearness.mine), ("chen", .mine), ("chen", .departments), ("du", .everything)] {
                    _ = try await place.subscribe(
                        SubscriptionTerms(
                            member: MemberID(stringLiteral: member), label: "\(member) \(scope.rawValue)", channel: .slack,
                            url: receiver.url,
                            scope: scope, language: .en))
                }
                let number = try await place.submit()
                try await place.do(.acknowledge(AcknowledgeRequest(understanding: "40 pumps")), on: number, as: "du")
                try await place.do(.watch(WatchRequest()), on: number, as: "chen")
                try await place.do(.comment(AddComment(text: "Which dock?")), on: number, as: "du")
                let names = try await place.store.subscriptions().reduce(into: [:]) { $0[$1.id] = $1.label }
                let told = Dictionary(grouping: try await place.tell()) { names[$0.subscription] ?? "" }.mapValues(\.count)
                // Wang: what others did. Chen: since the watching for mine, and all but the watching for the department. Du: all four.
                #expect(told["wang mine"] == 3)
                #expect(told["chen departments"] == 3)
                #expect(told["du everything"] == 4)
                _ = try await place.submit("Severance", confidential: true)
                // Not named on the performer's side, Du does not see it; what Chen sees has no title.
                #expect(try await place.tell().allSatisfy { names[$0.subscription] != "wang mine" })
                #expect(!receiver.messages.contains { $0.body.contains("Severance") })
            }
        }
    }

    @Test(
        "A group's robot gets a line it understands, and a refusal in a friendly answer is a refusal",
        arguments: Channel.allCases.filter { ![.webhook, .email].contains($0) })
    func robots(channel: Channel) async throws {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                let new = try await place.subscribe(
                    SubscriptionTerms(
                        member: "chen", label: "group", channel: channel, url: receiver.url, secret: channel.takesSecret ? "s3cret" : nil,
                        scope: .departments, types: ["RequestSubmitted"], language: .zh))
                let number = try await place.submit("发四十台泵")
                let refusal: [Channel: String] = [
                    .wecom: #"{"errcode":45009,"errmsg":"freq"}"#, .dingtalk: #"{"errcode":310000}"#, .feishu: #"{"code":19021}"#,
                ]
                if let body = refusal[channel] {
                    receiver.answer([.init(body: body), .init(body: #"{"errcode":0,"code":0}"#)])
                    #expect(try await place.tell() == [])
                    #expect(try await place.state(of: new)?.error?.contains("refused") == true)
                    place.clock.set(place.clock.now.addingTimeInterval(6))
                }
                #expect(try await place.tell().count == 1)
                let message = try #require(receiver.messages.last)
                let body = try JSONValue(parsing: message.body)
                let text =
                    switch channel {
                    case .wecom, .dingtalk: body["text"]?["content"]
                    case .feishu: body["content"]?["text"]
                    case .teams: first(first(body["attachments"])?["content"]?["body"])?["text"]
                    default: body["text"]
                    }
                #expect(text == .string("\(number) 「发四十台泵」 销售部 → 运营部：提出需求，王敏"))
                #expect((channel == .dingtalk) == message.path.contains("&sign="))
                #expect((channel == .feishu) == (body["sign"] != nil))
            }
        }
    }

    @Test("A day's events come as one message by e-mail, at the time of the digest") func digest() async throws {
        try await TestDirectory.use(for: "mail") { directory in
            let (program, inbox) = (directory.path + "/mail", directory.path + "/inbox")
            try "#!/bin/sh\necho \"$@\" > \(inbox).args\ncat > \(inbox)\n".write(toFile: program, atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
            try await Workplace.with(mail: program) { place in
                let new = try await place.subscribe(
                    SubscriptionTerms(
                        member: "wang", label: "mail", channel: .email, language: .en,
                        digest: try Digest(at: "08:30", zone: "Asia/Shanghai")))
                let number = try await place.submit()
                try await place.do(.acknowledge(AcknowledgeRequest(understanding: "40 pumps")), on: number, as: "du")
                try await place.do(.promise(MakePromise(due: place.clock.now.addingTimeInterval(3 * 3600))), on: number, as: "du")
                #expect(try await place.tell() == [])
                // Tuesday, 08:30 in Shanghai.
                place.clock.set(Date(timeIntervalSince1970: 1_741_048_200))
                #expect(try await place.tell().map(\.events) == [2])
                #expect(try await place.state(of: new)?.nextAttemptAt == Date(timeIntervalSince1970: 1_741_048_200 + 86_400))
                let mail = try String(contentsOfFile: inbox, encoding: .utf8)
                let parts = mail.components(separatedBy: "\n\n")
                #expect(parts[0].contains("To: wang@huayue.example\n") && parts[0].contains("Auto-Submitted: auto-generated"))
                #expect(parts[0].contains("Date: Tue, 04 Mar 2025 00:30:00 +0000"))
                let text = Data(base64Encoded: parts[1], options: .ignoreUnknownCharacters).map { String(decoding: $0, as: UTF8.self) }
                #expect(
                    text == """
                        \(number) “Ship 40 pumps” Sales → Operations: acknowledged, by 杜可
                        \(number) “Ship 40 pumps” Sales → Operations: promised, by 杜可, due 2025-03-03 12:00

                        """)
                #expect(try String(contentsOfFile: "\(inbox).args", encoding: .utf8) == "-i -- wang@huayue.example\n")
            }
        }
    }

    @Test("Who is erased is told nothing more, wherever that was") func erased() async throws {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                let new = try await place.subscribe(
                    SubscriptionTerms(member: "chen", label: "board", channel: .slack, url: receiver.url, scope: .departments))
                try await place.keys.destroy(MemberID("chen").key)
                _ = try await place.submit()
                #expect(try await place.tell() == [])
                #expect(receiver.messages.isEmpty)
                let state = try #require(try await place.state(of: new))
                #expect(state.state == .stopped && state.host == nil)
            }
        }
    }

    @Test("Two workers at once tell everything once") func twoWorkers() async throws {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                for label in 1...4 {
                    _ = try await place.subscribe(
                        SubscriptionTerms(member: "chen", label: "\(label)", channel: .slack, url: receiver.url, scope: .departments))
                }
                for number in 1...5 { _ = try await place.submit("Pumps \(number)") }
                try await place.runner.catchUp()
                async let one = place.worker.work()
                async let other = place.worker.work()
                let deliveries = try await one + other
                #expect(deliveries.count == 20 && Set(deliveries.map { "\($0.subscription) \($0.position)" }).count == 20)
                #expect(receiver.messages.count == 20)
            }
        }
    }

    @Test(
        "A subscription that cannot be as asked is refused in words",
        arguments: [
            ("ftp://files.example", Channel.webhook, nil), ("https://user:pass@hooks.example", .slack, nil), (nil, .teams, nil),
            ("https://hooks.example", .email, nil), ("https://hooks.example", .slack, "secret"),
            ("https://hooks.example", .webhook, "whsec_x"),
        ] as [(String?, Channel, String?)])
    func refused(url: String?, channel: Channel, secret: String?) {
        #expect(throws: NotificationError.self) {
            try SubscriptionTerms(member: "chen", label: "x", channel: channel, url: url, secret: secret)
        }
        #expect(throws: NotificationError.self) { try SubscriptionTerms(member: "chen", label: " ", channel: .email) }
        #expect(throws: NotificationError.self) { try SubscriptionTerms(member: "chen", label: "x", channel: .email, types: ["Nothing"]) }
        #expect(throws: NotificationError.self) { try Digest(at: "24:00", zone: "Asia/Shanghai") }
        #expect(throws: NotificationError.self) { try Digest(at: "08:30", zone: "Nowhere") }
    }

    @Test("Many lines are cut where the channel's room ends, with how many more there are") func room() async throws {
        try await Workplace.with { place in
            try await Receiver.with { receiver in
                _ = try await place.subscribe(
                    SubscriptionTerms(
                        member: "chen", label: "group", channel: .wecom, url: receiver.url, scope: .departments, language: .zh,
                        digest: try Digest(at: "08:30", zone: "Asia/Shanghai")))
                for number in 1...60 { _ = try await place.submit("泵 \(number)") }
                place.clock.set(place.clock.now.addingTimeInterval(86_400))
                #expect(try await place.tell().map(\.events) == [60])
                let body = try JSONValue(parsing: try #require(receiver.messages.first).body)
                let text = try #require(body["text"]?["content"]?.stringValue)
                let lines = text.split(separator: "\n")
                #expect((1900...2048).contains(text.utf8.count))
                #expect(lines.last == "……另有 \(60 - (lines.count - 1)) 件")
            }
        }
    }
}
