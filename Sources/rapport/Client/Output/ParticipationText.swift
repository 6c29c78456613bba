import Collaboration
import ReadModels

/// Who takes part, on one screen.
struct ParticipationText {
    let language: Language

    func text(_ participation: Participation) -> String {
        [
            language(en: "Since \(participation.since)", zh: "自 \(participation.since) 起"), levels(participation.levels),
            leaders(participation.leaders),
        ].joined(separator: "\n\n")
    }

    private func levels(_ levels: [Participation.LevelShare]) -> String {
        var table = Table([
            .words(language(en: "LEVEL", zh: "层级")), .figures(language(en: "ACTIVE", zh: "参与人数")),
            .figures(language(en: "SHARE", zh: "占比")), .words(language(en: "WHAT ABOUT", zh: "所做之事")),
        ])
        for entry in levels {
            let acts = entry.acts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { kind, count in
                "\(Self.subjects[kind].map { language($0) } ?? kind) \(count)"
            }
            table.add([
                language(entry.level.words), "\(entry.active.part)/\(entry.active.whole)",
                FigureText(language: language).decimals(entry.active.share), acts.joined(separator: language(en: ", ", zh: "，")),
            ])
        }
        return table.text
    }

    /// What can be acted on, by its name in the answer.
    private static let subjects: [String: BilingualText] = [
        "request": .init(zh: "需求", en: "requests"), "administration": .init(zh: "组织管理", en: "administration"),
        "goal": .init(zh: "目标", en: "goals"), "decision": .init(zh: "决策", en: "decisions"), "project": .init(zh: "项目", en: "projects"),
        "agreement": .init(zh: "协议", en: "agreements"), "protocol": .init(zh: "沟通流程", en: "protocols"),
        "capacity": .init(zh: "能力", en: "capacities"), "meeting": .init(zh: "例会", en: "meetings"),
        "suggestion": .init(zh: "建议", en: "suggestions"), "recognition": .init(zh: "表彰", en: "recognitions"),
        "activity": .init(zh: "活动", en: "activities"), "help-offer": .init(zh: "援助", en: "help"),
        "training": .init(zh: "培训", en: "trainings"),
        "evaluation": .init(zh: "评估", en: "evaluations"), "survey": .init(zh: "调查", en: "surveys"),
    ]

    private func leaders(_ leaders: [Participation.Leader]) -> String {
        var table = Table([
            .words(language(en: "HEAD", zh: "负责人")), .words(language(en: "DEPARTMENT", zh: "部门")),
            .figures(language(en: "PROMISES", zh: "承诺")), .figures(language(en: "RECOGNITIONS", zh: "表彰")),
            .figures(language(en: "HAND-OVERS", zh: "移交")), .figures(language(en: "SUGGESTIONS ANSWERED", zh: "答复建议")),
            .figures(language(en: "ALL ACTS", zh: "全部")),
        ])
        for leader in leaders {
            table.add(
                [leader.name.map { language($0) } ?? leader.member.rawValue, leader.department.rawValue]
                    + [leader.promises, leader.recognitions, leader.handOvers, leader.suggestionsAnswered, leader.acts].map(String.init))
        }
        return table.text
    }
}
