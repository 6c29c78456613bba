import Collaboration
import HTTPTypes
import Hummingbird

/// What went wrong, as RFC 9457 has it, with the domain's code, its sentence in both languages, and what would be allowed now.
struct Problem: Error, Encodable, Sendable {
    var type = "about:blank"
    var title: String
    var status: Int
    /// In the reader's language where there is a sentence, else in English.
    var detail: String
    /// Stable, for programs.
    var code: String
    var sentence: BilingualText?
    /// The verbs that the caller could use now.
    var allowed: [String]?
    /// Where in the body; or the name of a header or parameter.
    var location: String?
    /// Names this occurrence in the server's log.
    var instance: String?
    /// Seconds after which it may be worth trying again.
    var retryAfter: Int?
    /// What the service is waiting for, when it is not ready.
    var readiness: Readiness?
    /// Headers that say it too.
    var headers: HTTPFields = [:]

    private enum CodingKeys: String, CodingKey {
        case type, title, status, detail, code, sentence, allowed, location, instance, retryAfter, readiness
    }

    init(_ status: HTTPResponse.Status, _ code: ProblemCode, _ detail: String, location: String? = nil, retryAfter: Int? = nil) {
        self.init(status, code: code.rawValue, detail, location: location, retryAfter: retryAfter)
    }

    /// A rejection: the rules said no.
    init(_ rejection: Rejection) {
        self.init(.conflict, code: rejection.code.rawValue, rejection.sentence.en)
        sentence = rejection.sentence
        allowed = rejection.allowed
    }

    /// A command's body that cannot be read.
    init(_ error: CommandDecodingError) {
        self.init(.badRequest, code: error.code.rawValue, error.message, location: error.path)
    }

    private init(_ status: HTTPResponse.Status, code: String, _ detail: String, location: String? = nil, retryAfter: Int? = nil) {
        title = status.reasonPhrase
        self.status = status.code
        self.detail = detail
        self.code = code
        self.location = location
        self.retryAfter = retryAfter
        if let retryAfter { headers[.retryAfter] = String(retryAfter) }
    }

    /// The answer, told in a language.
    func response(in language: Language) throws -> Response {
        var told = self
        if let sentence { told.detail = sentence.text(in: language) }
        var response = try Response.json(told, status: .init(code: status, reasonPhrase: title), headers: headers)
        response.headers[.contentType] = "application/problem+json"
        response.headers[.contentLanguage] = (sentence == nil ? .en : language).rawValue
        response.headers[.vary] = "Accept-Language"
        return response
    }
}
