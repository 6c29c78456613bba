import Collaboration

extension Actor {
    /// Who it is, and from which post.
    func words(in language: Language) -> String {
        guard let member else { return language(en: "the service", zh: "系统") }
        return post.map { "\(member) (\($0))" } ?? member.rawValue
    }
}
