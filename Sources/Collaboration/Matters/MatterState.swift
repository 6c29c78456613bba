/// What has become of a matter. Kept in a read model's rows as it is, so it holds nothing that only some may read.
package protocol MatterState: Codable, Sendable, Equatable {
    /// The state of a matter that nobody has opened.
    init()

    /// What people call it.
    var title: String { get }
    /// Where it stands, in one word such as `in_force`.
    var status: String { get }
    /// Whether it has ended. Then nothing more can be asked of it.
    var isClosed: Bool { get }
    /// Whom it concerns.
    var parties: [Party] { get }
    /// Who opened it; nil when that was nobody in particular.
    var opener: MemberID? { get }

    /// Whether people are told of the matter's events of a type, as long as it stands so. What is not told has no line in a timeline.
    func tells(_ type: String) -> Bool
}

extension MatterState {
    package func tells(_ type: String) -> Bool { true }

    /// It goes on, unless its kind says otherwise.
    package var isClosed: Bool { false }
}
