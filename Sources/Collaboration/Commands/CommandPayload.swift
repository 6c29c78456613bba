/// One kind of command: its verb, its fields, and how the front doors describe them.
public protocol CommandPayload<Verb>: Codable, Sendable, Hashable {
    /// The verbs of the stream that the command is for.
    associatedtype Verb: RawRepresentable<String> & Hashable & Sendable

    static var verb: Verb { get }

    /// What the fields are called and may hold; the same names as in the JSON form.
    static var fields: [CommandField] { get }
}
