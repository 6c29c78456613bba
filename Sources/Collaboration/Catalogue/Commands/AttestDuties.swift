/// Attests, once a quarter, that one knows the duties of all the posts one holds.
public struct AttestDuties: CommandPayload {
    public static let verb = CatalogueVerb.attestDuties

    public static let fields: [CommandField] = []

    /// Makes the command.
    public init() {}
}
