import Collaboration

extension Language {
    /// The one a reader prefers.
    ///
    /// Reads `Accept-Language` (RFC 9110 §12.5.4): the greatest weight wins, and of equals the first. English where nothing fits.
    init(acceptLanguage header: String?) {
        let ranges = (header ?? "").split(separator: ",").compactMap(Self.range)
        let best = ranges.reduce(nil as (language: Language, weight: Double)?) { best, next in
            next.weight > best?.weight ?? 0 ? next : best
        }
        self = best?.language ?? .en
    }

    /// `zh-CN;q=0.8`, of which the region does not matter here.
    private static func range(_ text: Substring) -> (language: Language, weight: Double)? {
        let parts = text.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
        guard let tag = parts.first?.split(separator: "-").first, let language = Language(rawValue: String(tag)) else { return nil }
        let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
        return (language, weight ?? 1)
    }
}
