import HTTPTypes
import Hummingbird
import NIOCore
import Schema

/// What can be asked, for programs that speak HTTP.
struct ContractRoutes {
    func add(to router: Router<APIContext>) {
        router.get("openapi.yaml") { _, _ in
            Response(status: .ok, headers: [.contentType: "application/yaml"], body: .init(byteBuffer: ByteBuffer(string: Schema.contract)))
        }
    }
}
