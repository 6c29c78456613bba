import Collaboration
import EventLog

/// The folded matters of every kind.
struct MatterStreams: Sendable {
    private let streams: [String: any Sendable]

    /// - Parameter capacity: how many matters of each kind are kept in memory.
    init(log: EventLog, codec: EventCodec, capacity: Int) {
        func make<Kind: MatterKind>(_ kind: Kind.Type) -> (String, any Sendable) {
            (Kind.name, FoldedStreams<MatterDecider<Kind>>(log: log, codec: codec, capacity: capacity))
        }
        streams = Dictionary(uniqueKeysWithValues: MatterKinds.all.map { make($0) })
    }

    subscript<Kind: MatterKind>(kind: Kind.Type) -> FoldedStreams<MatterDecider<Kind>> {
        guard let found = streams[Kind.name] as? FoldedStreams<MatterDecider<Kind>> else {
            preconditionFailure("\(Kind.name) is missing from the list of kinds")
        }
        return found
    }
}
