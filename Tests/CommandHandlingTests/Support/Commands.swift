import Collaboration
import CommandHandling
import EventLog
import Foundation

extension CommandEnvelope {
    /// An envelope with an id of its own, unless one is given.
    static func by(_ principal: Principal, id: String = UUID().uuidString, ifVersion: Int64? = nil) -> CommandEnvelope {
        CommandEnvelope(id: CommandKey(rawValue: id), principal: principal, ifVersion: ifVersion.map(StreamVersion.init(rawValue:)))
    }

    /// The envelope of a person who leaves the choice of post to the service.
    static func by(_ member: MemberID, id: String = UUID().uuidString, ifVersion: Int64? = nil) -> CommandEnvelope {
        by(.member(member, actingPost: nil), id: id, ifVersion: ifVersion)
    }
}

extension RequestCommand {
    static func submission(title: String = "轴承 6204", confidential: Bool? = nil) -> RequestCommand {
        .submit(
            SubmitRequest(
                service: Town.service, title: title, conditions: "20 pieces on the shelf, with certificate", confidential: confidential))
    }

    static func acknowledgement(promising due: Date? = nil) -> RequestCommand {
        .acknowledge(AcknowledgeRequest(understanding: "20 bearings by Friday", promise: due.map { MakePromise(due: $0) }))
    }
}

extension CommandHandler {
    /// Submits a request as `lin-yue` and returns where further commands go.
    func submitted(by member: MemberID = "lin-yue") async throws -> RequestTarget {
        .number(try await handle(.submission(), on: .new, .by(member)).number!)
    }
}

extension CommandHandler {
    /// The code with which a command is rejected; nil when it is accepted. Any other failure is thrown.
    func refusal(of command: RequestCommand, on target: RequestTarget, _ envelope: CommandEnvelope) async throws -> Rejection.Code? {
        try await code { () async throws(CommandError) in try await self.handle(command, on: target, envelope) }
    }

    /// Likewise for a command about the organisation.
    func refusal(of command: OrganisationCommand, _ envelope: CommandEnvelope) async throws -> Rejection.Code? {
        try await code { () async throws(CommandError) in try await self.handle(command, envelope) }
    }

    /// Likewise for a command about the services.
    func refusal(of command: CatalogueCommand, _ envelope: CommandEnvelope) async throws -> Rejection.Code? {
        try await code { () async throws(CommandError) in try await self.handle(command, envelope) }
    }

    private func code(_ body: () async throws(CommandError) -> CommandReceipt) async throws -> Rejection.Code? {
        do {
            _ = try await body()
            return nil
        } catch {
            guard case .rejected(let rejection) = error.code else { throw error }
            return rejection.code
        }
    }
}
