import EventLog
import Foundation

/// Prints the answer for programs: one JSON document in the same form as the HTTP interface uses.
enum JSONOutput {
    static func print(_ value: some Encodable) throws {
        let encoder = RapportJSON.encoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        Swift.print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
