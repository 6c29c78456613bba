import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query blockers`
struct BlockersQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "blockers", abstract: "What kinds of obstacle cost most days.")

    @Option(help: "Only where a department takes part.")
    var department: DepartmentID?

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        let parameters = try moment.parameters(try query.client.times()) + [("department", department?.rawValue)]
        try await query.ask("/v1/blockers", parameters, as: BlockerPareto.self) { pareto, session in
            let (language, figures) = (session.language, FigureText(language: session.language))
            guard !pareto.bars.isEmpty else { return language(en: "No obstacles.", zh: "没有障碍。") }
            var table = Table([
                .words(language(en: "OBSTACLE", zh: "障碍")), .figures(language(en: "DAYS", zh: "天数")),
                .figures(language(en: "CUMULATIVE", zh: "累计")), .figures(language(en: "RAISED", zh: "提出")),
                .figures(language(en: "OPEN", zh: "未解除")), .figures(language(en: "CONTESTED", zh: "被质疑")),
            ])
            for bar in pareto.bars {
                table.add([
                    language(bar.code.words), figures.decimals(bar.blockedDays), figures.decimals(bar.cumulativeShare), "\(bar.blockers)",
                    "\(bar.open)", "\(bar.contested)",
                ])
            }
            return table.text
        }
    }
}

extension BlockerCode {
    /// The kind of obstacle in words.
    var words: BilingualText {
        switch self {
        case .poorCommunication: .init(zh: "沟通不畅", en: "poor communication")
        case .unclearResponsibility: .init(zh: "职责不明", en: "unclear responsibility")
        case .informationAsymmetry: .init(zh: "信息不对称", en: "information asymmetry")
        case .lackOfTrust: .init(zh: "缺乏信任", en: "lack of trust")
        case .conflictOfInterest: .init(zh: "利益冲突", en: "conflict of interest")
        case .noSharedGoal: .init(zh: "缺乏共同目标", en: "no shared goal")
        case .resource: .init(zh: "资源不足", en: "resources")
        case .dependency: .init(zh: "依赖他人", en: "dependency")
        case .other: .init(zh: "其他", en: "other")
        }
    }
}
