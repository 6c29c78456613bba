import Collaboration
import ReadModels

/// The whole enterprise on one screen.
struct ExecutiveText {
    let language: Language
    let times: TimeText

    private var figures: FigureText { FigureText(language: language) }

    func text(_ summary: ExecutiveSummary) -> String {
        [
            times.text(summary.now), facts(summary).text,
            section(language(en: "THE WEAKEST RELATIONS", zh: "最弱的关系"), weakest(summary.weakest)),
            section(language(en: "WHAT COSTS MOST DAYS", zh: "最耗时的障碍"), blockers(summary.blockers)),
            section(language(en: "OBSTACLES AND THE PULSE", zh: "障碍与脉搏"), morale(summary.morale)),
            section(language(en: "HANDED ON", zh: "移交"), handOvers(summary.handOvers)),
        ].compactMap(\.self).joined(separator: "\n\n")
    }

    private func facts(_ summary: ExecutiveSummary) -> FactList {
        let decisions = summary.decisions
        let days = decisions.medianDays.map { figures.decimals($0) } ?? "–"
        return FactList(
            facts: [
                (
                    language(en: "blame triangle", zh: "埋怨三角"),
                    summary.levels.blameTriangle.map(figures.decimals) ?? language(en: "no evidence", zh: "尚无依据")
                ), (language(en: "attributions contested", zh: "被质疑的归因"), figures.text(summary.levels.contested)),
                (
                    language(en: "decisions", zh: "决策"),
                    language(
                        en: "\(decisions.declared) declared, \(decisions.carriedOut) carried out, \(decisions.dropped) dropped, "
                            + "\(decisions.stalled) stalled; median \(days) days",
                        zh:
                            "宣布 \(decisions.declared)，落实 \(decisions.carriedOut)，放弃 \(decisions.dropped)，停滞 \(decisions.stalled)；中位 \(days) 天"
                    )
                ), (language(en: "improvements that worked", zh: "见效的改进"), figures.text(summary.improvements)),
                (language(en: "reviews overdue", zh: "逾期未复核"), "\(summary.reviewsOverdue)"),
                (language(en: "requests that serve a goal", zh: "服务于目标的需求"), figures.text(summary.goalCoverage)),
            ] + cohesion(summary.cohesion))
    }

    private func cohesion(_ cohesion: CohesionFigures) -> [(name: String, value: String)] {
        [
            (language(en: "departments pull together", zh: "各部门齐心"), cohesion.pulse.map { figures.decimals($0) + " / 100" } ?? "–"),
            (
                language(en: "thanks across departments, per head", zh: "人均跨部门致谢"),
                cohesion.recognitionPerHead.map(figures.decimals) ?? "–"
            ), (language(en: "open requests with recent progress", zh: "近期有进展的未结需求"), figures.text(cohesion.sharing.progress)),
            (language(en: "open requests not confidential", zh: "公开的未结需求"), figures.text(cohesion.sharing.openness)),
        ]
    }

    private func section(_ heading: String, _ lines: [(String, String)]) -> String? {
        lines.isEmpty ? nil : "\(heading)\n\(FactList(facts: lines.map { (name: $0.0, value: $0.1) }).text)"
    }

    private func weakest(_ relations: [ExecutiveSummary.WeakRelation]) -> [(String, String)] {
        relations.map { weak in
            let meeting = weak.nextSitting.flatMap { time in
                weak.meeting.map { language(en: "; they meet: \($0), \(times.text(time))", zh: "；下次协调会：\($0)，\(times.text(time))") }
            }
            return (
                "\(weak.relation.from) → \(weak.relation.to)",
                figures.text(weak.relation.trust) + (meeting ?? language(en: "; no meeting has both", zh: "；没有共同的协调会"))
            )
        }
    }

    private func morale(_ months: [MoraleMonth]) -> [(String, String)] {
        months.map { month in
            let pulse =
                month.pulse.map { language(en: "pulse \(figures.decimals($0)) of 5", zh: "脉搏 \(figures.decimals($0))（满分 5）") }
                ?? language(en: "no pulse", zh: "没有脉搏调查")
            return (
                month.month,
                language(en: "\(figures.decimals(month.blockedDays)) days blocked, ", zh: "受阻 \(figures.decimals(month.blockedDays)) 天，")
                    + pulse
            )
        }
    }

    private func blockers(_ pareto: BlockerPareto) -> [(String, String)] {
        pareto.bars.map { bar in
            (
                language(bar.code.words),
                language(
                    en: "\(figures.decimals(bar.blockedDays)) days, \(bar.open) open",
                    zh: "\(figures.decimals(bar.blockedDays)) 天，未解除 \(bar.open)")
            )
        }
    }

    private func handOvers(_ flows: [FlowRow]) -> [(String, String)] {
        flows.map { ("\($0.from) → \($0.to)", "\($0.handOvers)") }
    }
}
