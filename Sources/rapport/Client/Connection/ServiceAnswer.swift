import EventLog
import Foundation

/// A successful answer of the service.
struct ServiceAnswer: Sendable {
    let body: Data

    /// The answer as a value.
    ///
    /// - Throws: `Failure` with `protocolError`: the service speaks another version of the interface, or it is not Rapport at all.
    func decode<Value: Decodable>(_ type: Value.Type) throws(Failure) -> Value {
        do {
            return try RapportJSON.decoder().decode(type, from: body)
        } catch {
            throw Failure(.protocolError, "The service's answer cannot be understood: \(error)")
        }
    }
}
