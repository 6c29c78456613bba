import EventLog
import HTTPTypes
import Hummingbird
import NIOCore

extension Request {
    /// The body as JSON; an empty one is an object without members.
    func json(_ context: APIContext) async throws -> JSONValue {
        guard isJSON else {
            throw Problem(
                .unsupportedMediaType, .unsupportedMediaType,
                "The body is \(headers[.contentType] ?? ""); send it as application/json, in UTF-8.", location: "Content-Type")
        }
        let buffer = try await body.collect(upTo: context.maxUploadSize)
        if buffer.readableBytes == 0 { return [:] }
        guard let text = String(validating: buffer.readableBytesView, as: UTF8.self) else {
            throw Problem(.badRequest, .invalidJSON, "The body is not JSON: it is not in UTF-8.")
        }
        do { return try JSONValue(parsing: text) } catch {
            throw Problem(
                .badRequest, .invalidJSON, "The body is not JSON that can be taken: \(error).",
                location: error.path.isEmpty ? nil : error.path)
        }
    }

    /// Without a type it is taken for JSON, since nothing else would be understood.
    private var isJSON: Bool {
        guard let type = headers[.contentType], type != "application/json" else { return true }
        let parts = type.lowercased().split(separator: ";").map { $0.filter { !$0.isWhitespace && $0 != "\"" } }
        return parts.first == "application/json" && parts.dropFirst().allSatisfy { !$0.hasPrefix("charset=") || $0 == "charset=utf-8" }
    }
}
