import EventLog
import HTTPTypes
import Hummingbird
import NIOCore

extension Response {
    /// `value` as the log and the read models write JSON.
    static func json(_ value: some Encodable, status: HTTPResponse.Status = .ok, headers: HTTPFields = [:]) throws -> Response {
        let text = try JSONValue(encoding: value).canonical
        var headers = headers
        headers[.contentType] = "application/json; charset=utf-8"
        return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: text)))
    }
}

extension StreamVersion {
    /// A strong validator: the number of the stream's last event.
    var entityTag: String { "\"\(rawValue)\"" }

    /// Reads `"7"`.
    init?(entityTag: String) {
        guard entityTag.count > 2, entityTag.hasPrefix("\""), entityTag.hasSuffix("\""),
            let number = Int64(entityTag.dropFirst().dropLast())
        else { return nil }
        self.init(rawValue: number)
    }
}
