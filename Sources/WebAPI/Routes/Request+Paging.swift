import Foundation
import HTTPTypes
import Hummingbird

extension Request {
    /// 1 … 200; 50 unless said otherwise.
    func limit() throws(Problem) -> Int {
        try parameter("limit", "a number from 1 to 200") { Int($0).flatMap { (1...200).contains($0) ? $0 : nil } } ?? 50
    }

    /// Where the page before ended.
    func cursor<Cursor>(_ read: (String) -> Cursor?) throws(Problem) -> Cursor? {
        try parameter("cursor", "a cursor that was given out", read)
    }

    /// A page, with a link to the next one, if there is one: the same question, from where this page ended.
    func page(_ page: some Encodable, next: (some CustomStringConvertible)?) throws -> Response {
        guard let next else { return try .json(page) }
        var components = URLComponents()
        let rest = uri.queryParameters.filter { $0.key != "cursor" }.map { URLQueryItem(name: String($0.key), value: String($0.value)) }
        components.queryItems = rest + [URLQueryItem(name: "cursor", value: next.description)]
        return try .json(page, headers: [.link: "<\(uri.path)?\(components.percentEncodedQuery ?? "")>; rel=\"next\""])
    }
}

extension HTTPField.Name {
    /// RFC 8288.
    fileprivate static var link: Self { Self("Link")! }
}
