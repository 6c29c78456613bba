import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query network`
struct NetworkQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "network", abstract: "Who serves whom, and who is trusted in the whole.")

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    func run() async throws {
        try await query.ask("/v1/network", try moment.parameters(try query.client.times()), as: NetworkView.self) { network, session in
            let (language, figures) = (session.language, FigureText(language: session.language))
            var nodes = Table([
                .words(language(en: "DEPARTMENT", zh: "部门")), .words(language(en: "NAME", zh: "名称")),
                .figures(language(en: "SERVED", zh: "服务次数")), .figures(language(en: "ASKED", zh: "请求次数")),
                .figures(language(en: "TRUST RANK", zh: "网络信任")),
            ])
            for node in network.nodes {
                nodes.add([
                    node.department.rawValue, node.name.map { language($0) } ?? "", "\(node.given)", "\(node.taken)",
                    figures.decimals(node.trustRank),
                ])
            }
            var flows = Table([
                .words(language(en: "FROM", zh: "从")), .words(language(en: "TO", zh: "到")), .figures(language(en: "REQUESTS", zh: "需求")),
                .figures(language(en: "HAND-OVERS", zh: "移交")), .figures(language(en: "COMMENTS", zh: "评论")),
            ])
            for flow in network.flows {
                flows.add([flow.from.rawValue, flow.to.rawValue, "\(flow.requests)", "\(flow.handOvers)", "\(flow.comments)"])
            }
            var exchanges = Table([
                .words(language(en: "ONE", zh: "甲方")), .words(language(en: "OTHER", zh: "乙方")),
                .figures(language(en: "ASKED", zh: "甲方提出")), .figures(language(en: "SERVED", zh: "甲方服务")),
                .figures(language(en: "BALANCE", zh: "收支平衡")),
            ])
            for pair in network.exchanges {
                exchanges.add([
                    pair.one.rawValue, pair.other.rawValue, "\(pair.oneAsked)", "\(pair.otherAsked)", figures.decimals(pair.balance),
                ])
            }
            let sums = FactList(facts: [
                (language(en: "density", zh: "密度"), figures.decimals(network.density)),
                (language(en: "hand-overs", zh: "移交"), "\(network.handOvers)"),
            ])
            return [nodes.text, flows.text, exchanges.text, sums.text].joined(separator: "\n\n")
        }
    }
}
