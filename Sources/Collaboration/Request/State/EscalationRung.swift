/// The rungs of the escalation ladder, lowest first.
public enum EscalationRung: String, Codable, Sendable, Hashable, CaseIterable, Comparable {
    case performersHead = "performers_head"
    case commonSuperior = "common_superior"
    case coordinator

    /// The next rung up; nil at the top.
    public var next: EscalationRung? {
        switch self {
        case .performersHead: .commonSuperior
        case .commonSuperior: .coordinator
        case .coordinator: nil
        }
    }

    public static func < (lhs: EscalationRung, rhs: EscalationRung) -> Bool {
        lhs.height < rhs.height
    }

    private var height: Int {
        switch self {
        case .performersHead: 1
        case .commonSuperior: 2
        case .coordinator: 3
        }
    }
}
