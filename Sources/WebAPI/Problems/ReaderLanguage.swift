import Collaboration

/// The languages that sentences come in, and which of them a reader prefers.
enum ReaderLanguage: String, CaseIterable {
    case en, zh

    /// Reads `Accept-Language` (RFC 9110 §12.5.4): the greatest weight wins, and of equals the first. English where nothing fits.
    init(acceptLanguage header: String?) {
        let ranges = (header ?? "").split(separator: ",").compactMap(Self.range)
        let best = ranges.reduce(nil as (language: ReaderLanguage, weight: Double)?) { best, next in
            next.weight > best?.weight ?? 0 ? next : best
        }
        self = best?.language ?? .en
    }

    /// `zh-CN;q=0.8`, of which the region does not matter here.
    private static func range(_ text: Substring) -> (language: ReaderLanguage, weight: Double)? {
        let parts = text.split(separator: ";").map { $0.filter { !$0.isWhitespace }.lowercased() }
        guard let tag = parts.first?.split(separator: "-").first, let language = ReaderLanguage(rawValue: String(tag)) else { return nil }
        let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
        return (language, weight ?? 1)
    }
}

extension BilingualText {
    func text(in language: ReaderLanguage) -> String {
        switch language {
        case .en: en
        case .zh: zh
        }
    }
}
