import Collaboration
import EventLog
import FoundationEssentials

/// One command for one stream, with all that handling it takes.
struct StreamCommand<Kind: StreamKind>: Sendable {
    let command: Kind.Command
    let verb: String
    let stream: StreamName
    let envelope: CommandEnvelope

    /// Over verb, target and body, to tell a retry from another command under the same id.
    let bodyHash: [UInt8]

    /// The request it is about, for the receipt.
    var request: RequestID?

    /// Whether the stream is there already.
    var place = StreamPlace.either

    /// Given where nobody may learn who sent it: then ``commandID``, ``sender`` and ``metadata(by:concerning:)`` tell nothing of that.
    var disguise: KeyedHash?

    /// What the decision needs besides the stream: who asks, when, and what it refers to.
    let context: @Sendable (FoldedStream<Kind>, Date, Freshness) async throws(CommandError) -> Kind.Context
}
