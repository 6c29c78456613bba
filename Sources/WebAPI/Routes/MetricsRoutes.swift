import Collaboration
import HTTPTypes
import Hummingbird
import NIOCore
import Telemetry

/// What Prometheus reads, with an operator's token: figures of whole models and routes, and nothing of what they say.
struct MetricsRoutes {
    let api: WebAPI

    func add(to group: RouterGroup<APIContext>) { group.get(use: metrics) }

    @Sendable private func metrics(_ request: Request, _ context: APIContext) async throws -> Response {
        _ = try await api.reading(.projections, request, context)
        return Response(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: await api.metrics.text())))
    }
}
