import Collaboration
import CommandHandling
import EventLog
import Foundation
import Hummingbird
import Notifications
import ReadModels

/// Who is told of what, and what was delivered.
struct SubscriptionRoutes {
    /// For so long back deliveries are counted: a week.
    private static let window: TimeInterval = 7 * 86_400

    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) {
        group.post("subscriptions", use: subscribe)
        group.get("subscriptions", use: list)
        group.get("subscriptions/figures", use: figures)
        group.get("subscriptions/{subscription}/deliveries", use: deliveries)
        group.post("subscriptions/{subscription}/pause") { try await set(.paused, $0, $1) }
        group.post("subscriptions/{subscription}/resume") { try await set(.active, $0, $1) }
        group.post("subscriptions/{subscription}/remove") { try await set(.removed, $0, $1) }
    }

    private struct Page: Encodable {
        let deliveries: [Delivery]
        let next: LogPosition?
    }

    @Sendable private func subscribe(_ request: Request, _ context: APIContext) async throws -> Response {
        let envelope = try request.envelope(context)
        let caller = try context.caller()
        let terms = try CommandBody(try await request.json(context)).decode(Subscribe.self)
        let reading = try await api.reading(.directories, request, context)
        let isOwn = terms.member ?? caller == caller && !terms.channel.isWeb
        guard isOwn || reading.viewer.actors.contains(where: Rights.mayManageSubscriptions) else {
            throw Problem(
                .forbidden, .forbidden, "You can subscribe by e-mail for yourself; for others and to other channels administrators do.")
        }
        if let member = terms.member, try await !api.handler.knows(member) {
            throw Problem(.badRequest, .invalid, "member: there is no member \(member)", location: "member")
        }
        let new = try await api.subscriptions.subscribe(
            SubscriptionID(askedForBy: caller, key: envelope.id.rawValue), try terms.terms(for: caller),
            after: try await api.log.head().position, now: api.now())
        return try .json(new, status: .created)
    }

    @Sendable private func list(_ request: Request, _ context: APIContext) async throws -> Response {
        let caller = try context.caller()
        let member: MemberID?
        if try request.parameter("all", "true or false", { Bool($0) }) ?? false {
            _ = try await api.reading(.subscriptions, request, context)
            member = nil
        } else {
            member = caller
        }
        return try .json(["subscriptions": try await api.subscriptions.subscriptions(of: member)])
    }

    @Sendable private func deliveries(_ request: Request, _ context: APIContext) async throws -> Response {
        let subscription = try await subscription(request, context, mayChange: false)
        let limit = try request.limit()
        let found = try await api.subscriptions.deliveries(
            of: subscription.id, before: try request.cursor { Int64($0).map(LogPosition.init(rawValue:)) }, limit: limit)
        let next = found.count == limit ? found.last?.position : nil
        return try request.page(Page(deliveries: found, next: next), next: next?.rawValue)
    }

    @Sendable private func figures(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.figures, request, context)
        return try .json(try await api.subscriptions.figures(since: api.now().addingTimeInterval(-Self.window)))
    }

    private func set(_ state: Subscription.State, _ request: Request, _ context: APIContext) async throws -> Response {
        let subscription = try await subscription(request, context, mayChange: true)
        guard let changed = try await api.subscriptions.set(state, of: subscription.id, now: api.now()) else { throw Self.unknown }
        return try .json(changed)
    }

    /// The subscription that the path names. Others' are not even known to be there.
    private func subscription(_ request: Request, _ context: APIContext, mayChange: Bool) async throws -> Subscription {
        let caller = try context.caller()
        let viewer = Viewer(caller, in: try await api.handler.directories().organisation, at: api.now())
        guard let id = SubscriptionID(try context.parameters.require("subscription")),
            let found = try await api.subscriptions.subscription(id),
            found.member == caller || viewer.mayRead(.subscriptions)
        else { throw Self.unknown }
        guard !mayChange || found.member == caller || viewer.actors.contains(where: Rights.mayManageSubscriptions) else {
            throw Problem(.forbidden, .forbidden, "Others' subscriptions are changed by administrators.")
        }
        return found
    }

    private static let unknown = Problem.notFound("there is no such subscription")
}
