public import EventLog

/// Turns a payload of one schema version into one of the next, on its way out of the log.
///
/// What lies in the log stays as it was written. An upcaster is a pure function of the payload and sees sealed values opened, as
/// `{"$seal": …}`; it invents nothing, so what an old version did not say is said to be unknown.
public struct Upcaster: Sendable {
    private let convert: @Sendable ([String: JSONValue]) throws -> [String: JSONValue]

    /// Takes the members of the old payload and returns those of the new one.
    public init(_ convert: @escaping @Sendable ([String: JSONValue]) throws -> [String: JSONValue]) {
        self.convert = convert
    }

    /// The payload in the next version. What is no object is left to the decoder, which says so.
    func callAsFunction(_ payload: JSONValue) throws -> JSONValue {
        guard case .object(let members) = payload else { return payload }
        return .object(try convert(members))
    }
}
