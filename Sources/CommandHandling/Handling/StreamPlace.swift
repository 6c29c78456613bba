/// Whether the stream that a command is for is there before it.
enum StreamPlace: Sendable {
    /// It may be.
    case either

    /// It must be.
    case existing

    /// It is not, unless this is a repetition: so it is taken for empty without a look, and the append, which expects that, finds out.
    case new
}
