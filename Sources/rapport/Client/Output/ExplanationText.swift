import Collaboration
import Trust

/// Why a figure is what it is: the events, and the arithmetic.
struct ExplanationText {
    let language: Language

    private var figures: FigureText { FigureText(language: language) }

    func text(_ explanation: Explanation) -> String { parts(explanation).joined(separator: "\n\n") }

    private func parts(_ explanation: Explanation) -> [String] {
        let heading = ExplanationWording.words(for: explanation.indicator.rawValue, in: language)
        if let absence = explanation.absence {
            return ["\(heading): \(ExplanationWording.words(for: absence.rawValue, in: language))"]
        }
        let premises = explanation.premises.flatMap { premise in
            ["— \(ExplanationWording.words(for: premise.term.rawValue, in: language))"] + parts(premise.explanation)
        }
        return [heading] + premises + (explanation.contributions.isEmpty ? [] : [table(explanation)]) + [steps(explanation)]
    }

    private func table(_ explanation: Explanation) -> String {
        let columns = explanation.columns.filter { $0 != .count }
        var table = Table(
            [
                .words(language(en: "EVENT", zh: "事件")), .words(language(en: "KIND", zh: "类别")),
                .figures(language(en: "AGE", zh: "天数")), .figures(language(en: "WEIGHT", zh: "权重")),
            ] + columns.map { .figures(ExplanationWording.words(for: $0.rawValue, in: language)) })
        for row in explanation.contributions {
            table.add(
                [
                    origin(row.origin), ExplanationWording.words(for: row.kind.rawValue, in: language),
                    row.age.map(figures.decimals) ?? "", figures.decimals(row.weight),
                ] + columns.map { row[$0].map(figures.decimals) ?? "" })
        }
        return table.text
    }

    private func origin(_ origin: Origin) -> String {
        switch origin {
        case .event(let position, _): "\(position)"
        case .party(let party): party
        case .confidential: language(en: "1 confidential item", zh: "1 项保密")
        }
    }

    private func steps(_ explanation: Explanation) -> String {
        FactList(
            facts: explanation.steps.map { step in
                (ExplanationWording.words(for: step.term.rawValue, in: language), "\(figures.decimals(step.value))  = \(step.formula)")
            }
        ).text
    }
}
