/// How old a folded stream may be.
///
/// A stale state does no harm to what is accepted, because the append names the version that was decided on. A refusal has no append behind
/// it, so it is repeated on fresh states before it is given out.
enum Freshness: Sendable, Hashable {
    /// Whatever is cached. Only streams that are appended to are read so.
    case cached

    /// Nobody else's append before this moment may be missing: the tail is read.
    case current
}
