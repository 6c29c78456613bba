/// The languages that every reader may choose from.
public enum Language: String, Sendable, CaseIterable {
    /// 简体中文.
    case zh
    case en
}

extension BilingualText {
    /// The text in one of the languages.
    public func text(in language: Language) -> String {
        switch language {
        case .zh: zh
        case .en: en
        }
    }
}
