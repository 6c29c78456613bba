import Collaboration

extension RaciRole {
    /// The role as people call it.
    var words: BilingualText {
        switch self {
        case .responsible: .init(zh: "执行", en: "responsible")
        case .accountable: .init(zh: "问责", en: "accountable")
        case .consulted: .init(zh: "咨询", en: "consulted")
        case .informed: .init(zh: "知会", en: "informed")
        }
    }
}
