import Collaboration
import EventLog
import NIOHTTP1
import Testing

/// What the tests send.
enum Samples {
    /// Asks operations for a shipment.
    static func submission(customer: DepartmentID = "sales", title: String = "Ship 40 pumps", confidential: Bool = false) -> JSONValue {
        [
            "service": "shipping", "customer": ["department": .string(customer.rawValue)], "title": .string(title),
            "conditions": "All at the dock", "confidential": .bool(confidential),
        ]
    }

    /// Where a submitted request is from then on.
    static func location(_ submitted: LiveServer.Answer) throws -> String {
        try #require(submitted.headers.first(name: "Location"))
    }
}

extension JSONValue {
    /// The elements, when this is an array.
    var elements: [JSONValue] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }
}
