import EventLog

extension JSONValue {
    /// The fields without what the entry says already, and sealed values by what they hold, or `null` where that was erased.
    var toldToPeople: JSONValue {
        switch self {
        case .object(let members):
            if let seal = members["$seal"], members.count == 1 { return seal["value"]?.toldToPeople ?? .null }
            return .object(members.filter { $0.key != "facts" }.mapValues(\.toldToPeople))
        case .array(let elements): return .array(elements.map(\.toldToPeople))
        default: return self
        }
    }
}
