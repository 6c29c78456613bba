import EventLog
import NIOHTTP1
import TestSupport

extension Contract {
    /// What of an answer is not as the document has it.
    func violations(in answer: LiveServer.Answer, to method: String, _ target: String) throws -> [String] {
        let path = target.split(separator: "?").first.map { String($0) } ?? target
        let response = try response(method, path, answer.status)
        let type = answer.headers.first(name: "Content-Type")?.split(separator: ";").first.map { String($0) } ?? ""
        guard let content = response["content"]?[type] else { return ["\(type) is not among what \(method) \(path) answers"] }
        var found = try violations(in: answer, headersOf: response)
        if let schema = content["schema"], type.hasSuffix("json") {
            found += try JSONSchema(schema, in: document, undeclaredProperties: .refused).violations(in: answer.body).map(\.description)
        }
        return found
    }

    /// The description of the status; for what no route answers, that of any problem.
    private func response(_ method: String, _ path: String, _ status: Int) throws -> JSONValue {
        guard let operation = operation(method, path) else {
            guard [404, 405].contains(status) else {
                throw ContractError("\(method) \(path) is not in the document and answered \(status)")
            }
            return try resolved(["$ref": "#/components/responses/Problem"])
        }
        let responses = operation.description["responses"]
        guard let response = responses?[String(status)] ?? (status >= 400 ? responses?["default"] : nil) else {
            throw ContractError("\(operation.name) has no answer \(status)")
        }
        return try resolved(response)
    }

    /// Of the headers that only some answers have, the document must know those that are there.
    private func violations(in answer: LiveServer.Answer, headersOf response: JSONValue) throws -> [String] {
        let watched = ["ETag", "Location", "Link", "Retry-After", "Content-Language", "Allow", "WWW-Authenticate"]
        return watched.filter { answer.headers.contains(name: $0) && response["headers"]?[$0] == nil }.map { "\($0) is not declared" }
    }
}
