/// What a field of a command may hold. The front doors describe commands with it, and bodies are checked against it.
public indirect enum FieldKind: Sendable, Hashable {
    case text
    /// 1 to 64 of a–z, 0–9 and hyphen.
    case slug
    case integer
    case number
    case boolean
    /// ISO 8601 with a zone.
    case instant
    /// A calendar date without time.
    case date
    /// A request, by number or id.
    case reference
    /// One of the given words.
    case choice([String])
    case object([CommandField])
    case list(FieldKind)
    /// An object with keys of one's own; its values are checked when it is read.
    case map
}

extension FieldKind {
    static let bilingual = FieldKind.object([
        .required("zh", .text, "In 简体中文."), .required("en", .text, "In English."),
    ])

    static let party = FieldKind.object([
        .required("department", .slug, "The department."), .optional("post", .slug, "A post in it; without one the whole department."),
    ])

    static func choice<Choice: RawRepresentable & CaseIterable>(_ type: Choice.Type) -> FieldKind where Choice.RawValue == String {
        .choice(type.allCases.map(\.rawValue))
    }
}
