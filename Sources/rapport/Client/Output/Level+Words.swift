import Collaboration

extension Level {
    /// The level in words.
    var words: BilingualText {
        switch self {
        case .executive: .init(zh: "高层", en: "executive")
        case .middle: .init(zh: "中层", en: "middle")
        case .staff: .init(zh: "员工", en: "staff")
        }
    }
}
