/// A name or a sentence in the two languages that every reader may choose from.
public struct BilingualText: Codable, Sendable, Hashable {
    /// 简体中文.
    public let zh: String
    public let en: String

    /// Takes both texts as they are.
    public init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }
}
