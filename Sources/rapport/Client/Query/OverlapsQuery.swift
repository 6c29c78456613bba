import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query overlaps`
struct OverlapsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "overlaps", abstract: "Services of different departments that look like the same work done twice.")

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/services/overlaps", as: OverlapsView.self) { view, session in
            let (language, figures) = (session.language, FigureText(language: session.language))
            guard !view.overlaps.isEmpty else { return language(en: "There are none.", zh: "没有。") }
            var table = Table([
                .figures(language(en: "LIKENESS", zh: "相似度")), .words(language(en: "ALIKE IN", zh: "相似之处")),
                .words(language(en: "SERVICE", zh: "服务"), limit: 50), .words(language(en: "AND", zh: "与"), limit: 50),
            ])
            for overlap in view.overlaps {
                table.add(
                    [figures.decimals(overlap.likeness), language(overlap.alike.words)] + overlap.services.map { $0.words(in: language) })
            }
            return table.text
        }
    }
}

extension ServiceOverlap.Likeness {
    fileprivate var words: BilingualText {
        switch self {
        case .name: .init(zh: "名称", en: "name")
        case .description: .init(zh: "说明", en: "description")
        }
    }
}

extension ServiceOverlap.Offer {
    fileprivate func words(in language: Language) -> String {
        language(en: "\(department)/\(service): \(name.en)", zh: "\(department)/\(service)：\(name.zh)")
    }
}
