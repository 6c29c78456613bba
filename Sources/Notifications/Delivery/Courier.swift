public import AsyncHTTPClient
import Collaboration
import CommandHandling
import EventLog
import Foundation
import NIOCore
import NIOHTTP1
import ReadModels

/// Brings notices to their destinations.
public struct Courier: Sendable {
    /// How mail leaves this machine.
    public struct Mail: Sendable {
        let sender: String
        let program: String

        /// - Parameters:
        ///   - sender: the address that mail comes from.
        ///   - program: takes a message on its standard input and the receiver as argument, as `sendmail` does.
        public init(sender: String, program: String) {
            self.sender = sender
            self.program = program
        }
    }

    /// A receiver that takes longer has not taken it.
    private static let limit = TimeAmount.seconds(15)
    /// Of an answer, enough to see whether a robot took it.
    private static let answerLimit = 64 * 1024

    private let client: HTTPClient
    private let mail: Mail?
    private let organisation: String

    /// - Parameters:
    ///   - client: one that follows no redirection: a destination is where it was said to be.
    ///   - mail: nil where no mail is sent.
    ///   - organisation: the name of the log, by which programs tell several apart.
    public init(client: HTTPClient, mail: Mail?, organisation: String) {
        self.client = client
        self.mail = mail
        self.organisation = organisation
    }

    /// What is to be brought, and for whom.
    struct Consignment: Sendable {
        let subscription: Subscription
        let destination: Destination?
        /// At least one; for a program exactly one.
        let notices: [Notice]
        let directories: Directories
        let now: Date
    }

    /// - Throws: `undelivered` when it may be tried again, `gone` and `notConfigured`.
    func bring(_ consignment: Consignment) async throws(NotificationError) {
        switch consignment.subscription.channel {
        case .webhook: try await call(consignment)
        case .email: try await send(mail(consignment))
        case .wecom, .dingtalk, .feishu, .slack, .teams: try await tell(consignment)
        }
    }

    private func call(_ consignment: Consignment) async throws(NotificationError) {
        guard let destination = consignment.destination, let notice = consignment.notices.first else { throw Self.forgotten }
        let event = CloudEvent(notice, organisation: organisation)
        guard let body = try? JSONValue(encoding: event).canonical else {
            throw NotificationError(.undelivered, "the event could not be written as JSON")
        }
        let time = Int64(consignment.now.timeIntervalSince1970)
        guard let signature = WebhookSignature.header(id: event.id, time: time, body: body, secret: destination.secret ?? "") else {
            throw NotificationError(.gone, "the webhook has no secret")
        }
        _ = try await post(
            body, to: destination.url,
            [
                "Content-Type": "application/cloudevents+json; charset=utf-8", "webhook-id": event.id, "webhook-timestamp": "\(time)",
                "webhook-signature": signature,
            ])
    }

    private func tell(_ consignment: Consignment) async throws(NotificationError) {
        guard let destination = consignment.destination else { throw Self.forgotten }
        let channel = consignment.subscription.channel
        let text = consignment.text.lines(consignment.notices, limit: channel.textLimit)
        let message = RobotMessage(channel: channel, text: text, destination: destination, now: consignment.now)
        let answer = try await post(message.body.canonical, to: message.url, ["Content-Type": "application/json; charset=utf-8"])
        if let refusal = RobotMessage.refusal(channel, answer) {
            throw NotificationError(.undelivered, "the robot refused it: \(refusal)")
        }
    }

    /// - Returns: what was answered with success.
    private func post(_ body: String, to url: String, _ headers: HTTPHeaders) async throws(NotificationError) -> Data {
        var request = HTTPClientRequest(url: url)
        request.method = .POST
        request.headers = headers
        request.body = .bytes(ByteBuffer(string: body))
        let response: HTTPClientResponse
        let answer: Data
        do {
            response = try await client.execute(request, timeout: Self.limit)
            answer = Data(try await response.body.collect(upTo: Self.answerLimit).readableBytesView)
        } catch {
            // The error's own words may hold the address.
            throw NotificationError(.undelivered, "nobody answered as HTTP has it (\(type(of: error)))", cause: nil)
        }
        switch response.status.code {
        case 200...299: return answer
        case 410: throw NotificationError(.gone, "the destination answered 410: it wants no more")
        default: throw NotificationError(.undelivered, "the destination answered \(response.status.code)")
        }
    }

    private func mail(_ consignment: Consignment) throws(NotificationError) -> MailMessage {
        guard let mail else { throw NotificationError(.notConfigured, "no sender of mail is set (RAPPORT_MAIL_FROM)") }
        guard let address = consignment.directories.organisation.addresses[consignment.subscription.member] else {
            throw NotificationError(.gone, "the member has no e-mail address")
        }
        let text = consignment.text
        let last = consignment.notices.last?.id.uuidString.lowercased() ?? ""
        return MailMessage(
            from: mail.sender, to: address, subject: text.heading(consignment.notices),
            text: text.lines(consignment.notices, limit: consignment.subscription.channel.textLimit) + "\n",
            id: "\(last).\(consignment.subscription.id)@\(mail.sender.split(separator: "@").last ?? "localhost")", date: consignment.now)
    }

    private func send(_ message: MailMessage) async throws(NotificationError) {
        guard let mail else { return }
        let code: Int32
        do {
            code = try await Program(path: mail.program, arguments: ["-i", "--", message.to]).run(input: message.data)
        } catch {
            throw NotificationError(.undelivered, "\(mail.program) could not be run", cause: error)
        }
        guard code == 0 else { throw NotificationError(.undelivered, "\(mail.program) ended with \(code)") }
    }

    private static let forgotten = NotificationError(.gone, "nobody knows the address any more")
}

extension Courier.Consignment {
    /// Times are told in the zone of the digest, or in UTC.
    fileprivate var text: NoticeText {
        NoticeText(
            language: .init(rawValue: subscription.language) ?? .en,
            zone: subscription.digest.flatMap { TimeZone(identifier: $0.zone) } ?? .gmt, directories: directories)
    }
}
