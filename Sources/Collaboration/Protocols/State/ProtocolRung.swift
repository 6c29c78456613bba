/// One rung of an escalation ladder.
package struct ProtocolRung: Codable, Sendable, Hashable {
    package let post: PostID
    /// Working days after the rung below, or after the missed answer.
    package let afterDays: Int

    /// As commands ask for it.
    static let kind = FieldKind.object([
        .required("post", .slug, "Whom to turn to."),
        .required("afterDays", .integer, "Working days after the rung below, or after the missed answer."),
    ])
}
