import Collaboration
import Foundation
import ReadModels

/// Indicators as figures a person can read: never a score without its evidence.
struct FigureText {
    let language: Language

    func text(_ indicator: Indicator) -> String {
        switch indicator.state {
        case .noEvidence: return language(en: "no evidence", zh: "尚无依据")
        case .notApplicable: return language(en: "not applicable", zh: "不适用")
        case .suppressed: return language(en: "hidden: too few raters", zh: "评价人数过少，不予显示")
        case .shown:
            let interval = [indicator.low, indicator.high].map(decimals).joined(separator: "–")
            let confidence = language(en: "confidence", zh: "置信") + " " + decimals(indicator.confidence)
            return "\(decimals(indicator.score))  [\(interval)]  \(confidence)"
        }
    }

    func text(_ figure: ResponsivenessFigure) -> String {
        guard let score = figure.score else { return language(en: "no evidence", zh: "尚无依据") }
        let hits = language(en: "in time", zh: "及时") + " " + decimals(figure.hitRate)
        let median = figure.medianMinutes.map { minutes in
            language(en: "median \(Int(minutes.rounded())) working minutes", zh: "中位 \(Int(minutes.rounded())) 工作分钟")
        }
        return ([decimals(score), hits] + [median].compactMap(\.self)).joined(separator: "  ")
    }

    func text(_ share: Share) -> String {
        share.share.map { "\(share.part)/\(share.whole)  \(decimals($0))" } ?? language(en: "none yet", zh: "暂无")
    }

    /// Three decimals, with a point in every language.
    func decimals(_ value: Double?) -> String {
        guard let value else { return "–" }
        return value.formatted(.number.precision(.fractionLength(3)).locale(Locale(identifier: "en_US_POSIX")).grouping(.never))
    }
}
