import Collaboration
import EventLog
import FoundationEssentials
import WorkingTime

/// What the sample's departments have to do with one another beside requests: one matter of every kind at least, so that every list of a first
/// start has something to look at.
enum SampleMatters {
    /// The goal that requests to production serve.
    static let sharedGoal: GoalID = "ship-on-time"

    /// The day on which somebody is thanked for a request that production has served.
    static let thanksDay = 34.1

    /// - Parameter served: the story of that request; without one nobody is thanked.
    static func steps(from start: Date, in calendar: WorkingCalendar, served: Int?) -> [SampleStep] {
        (direction + agreements + talks + people + learning + [served.map(thanks)].compactMap(\.self)).map {
            $0.step(from: start, in: calendar)
        }
    }

    private static func thanks(for story: Int) -> SampleMatter {
        SampleMatter(
            thanksDay, "chen-chen", "recognitions/fast-answer/give",
            ["title": "Answered within the hour, three times in a week", "member": "zhou-kai", "text": "谢谢"], story: story)
    }

    /// Goals, decisions and projects.
    private static let direction = [
        // Before the first request that serves it.
        SampleMatter(
            0.0, "gao-yuan", "goals/ship-on-time/propose",
            ["title": "按承诺日期发货", "outcome": "95% 的订单按承诺日期发出", "owners": ["sales", "production", "procurement"]], days: ["due": 180]),
        SampleMatter(1.3, "lin-yue", "goals/ship-on-time/sign"), SampleMatter(2.2, "zhao-gang", "goals/ship-on-time/sign"),
        SampleMatter(2.4, "wang-wei", "goals/ship-on-time/sign"),
        SampleMatter(
            20.1, "zheng-jie", "goals/fewer-complaints/propose",
            [
                "title": "Fewer complaints about shaft bearings", "outcome": "Half as many as last quarter",
                "owners": ["quality", "production"],
                "parent": "ship-on-time",
            ], days: ["due": 150]),
        SampleMatter(21.1, "zheng-jie", "goals/fewer-complaints/sign"),
        SampleMatter(
            2.1, "gao-yuan", "decisions/one-date/declare",
            [
                "title": "对客户只给一个交期", "content": "交期由生产部承诺，销售部不再另行答复", "departments": ["sales", "production"],
                "goals": ["ship-on-time"],
            ], days: ["due": 40]),
        SampleMatter(9.2, "lin-yue", "decisions/one-date/note-progress", ["note": "报价单已改为引用生产部承诺的日期"]),
        SampleMatter(24.3, "gao-yuan", "decisions/one-date/carry-out", ["outcome": "十月起所有订单只有一个交期"]),
        SampleMatter(
            3.1, "gao-yuan", "decisions/second-supplier/declare",
            [
                "title": "A second supplier for castings", "content": "Qualify one before the year ends",
                "departments": ["procurement", "quality"],
            ]),
        SampleMatter(
            5.1, "gao-yuan", "projects/bearing-line/open",
            [
                "title": "轴承装配线改造", "purpose": "减少返工", "owners": ["production", "quality"], "lead": "zhao-gang",
                "goal": "ship-on-time",
            ]),
        SampleMatter(5.4, "zhao-gang", "projects/bearing-line/join"), SampleMatter(6.2, "zheng-jie", "projects/bearing-line/join"),
        SampleMatter(
            7.1, "zhao-gang", "projects/bearing-line/set-milestone", ["milestone": "trial", "title": "Trial run of forty pumps"],
            days: ["due": 30]),
        SampleMatter(
            29.2, "zhao-gang", "projects/bearing-line/reach-milestone",
            ["milestone": "trial", "evidence": "Thirty-nine of forty without rework"]),
    ]

    /// What departments have agreed with one another, and what they can do.
    private static let agreements = [
        SampleMatter(
            1.2, "zhao-gang", "agreements/delivery-dates/propose",
            [
                "supplier": ["department": "production"], "customer": ["department": "sales"], "title": "交期答复",
                "serves": "对每个询价给出可承诺的交期", "needs": "数量、型号与客户期望日期", "answerMinutes": 120, "fulfilMinutes": 960,
                "calendar": .string(SampleCalendar.id.rawValue),
            ], days: ["reviewDue": 90]),
        SampleMatter(2.3, "lin-yue", "agreements/delivery-dates/accept"),
        SampleMatter(
            30.1, "lin-yue", "agreements/delivery-dates/amend", ["answerMinutes": 60]),
        SampleMatter(
            8.1, "zheng-jie", "protocols/quality-alerts/publish",
            [
                "supplier": ["department": "quality"], "customer": ["department": "production"], "title": "Quality alerts",
                "channel": "phone",
                "responseMinutes": 30, "calendar": .string(SampleCalendar.id.rawValue),
                "ladder": [["post": "quality-manager", "afterDays": 1], ["post": "operations-director", "afterDays": 2]],
            ], days: ["reviewDue": 120]),
        SampleMatter(8.3, "zhao-gang", "protocols/quality-alerts/acknowledge"),
        SampleMatter(1.5, "zhao-gang", "capacities/production/declare", ["hoursPerWeek": 60, "basis": "两名计划员的一半时间"]),
        SampleMatter(1.6, "wang-wei", "capacities/procurement/declare", ["hoursPerWeek": 40]),
    ]

    /// Meetings, conversations and mediation.
    private static let talks = [
        SampleMatter(
            1.7, "he-jing", "meetings/coordination/plan",
            ["title": "产销协调会", "departments": ["sales", "production", "procurement", "quality"], "cadenceDays": 14], days: ["first": 7.1]),
        SampleMatter(
            6.1, "he-jing", "meetings/coordination/call", ["topics": ["未承诺的需求", "Castings from the second supplier"]], days: ["at": 7.1]),
        SampleMatter(
            7.3, "he-jing", "meetings/coordination/hold",
            ["minutes": "逐项过了未承诺的需求；铸件样品下周到", "attended": ["lin-yue", "zhao-gang", "wang-wei", "zheng-jie"]], days: ["at": 7.1]),
        SampleMatter(7.4, "he-jing", "meetings/coordination/assign", ["what": "样品检验报告", "assignee": "feng-yi"], days: ["due": 20]),
        SampleMatter(18.2, "feng-yi", "meetings/coordination/settle", ["item": 1, "result": "done", "note": "Report 7 is filed"]),
        SampleMatter(20.2, "he-jing", "meetings/coordination/call", ["topics": ["检验报告"]], days: ["at": 21.1]),
        SampleMatter(
            21.3, "he-jing", "meetings/coordination/hold",
            ["minutes": "第二供应商通过样品检验", "attended": ["lin-yue", "zhao-gang", "wang-wei"]], days: ["at": 21.1]),
        SampleMatter(
            12.3, "zhou-kai", "conversations/drawing-changes/log",
            [
                "title": "Drawing changes come too late", "other": ["department": "sales"], "channel": "face_to_face",
                "participants": ["zhou-kai", "chen-chen"], "outcome": "Changes are sent before noon, or wait for the next day",
            ], days: ["at": 12.1]),
        SampleMatter(13.1, "chen-chen", "conversations/drawing-changes/confirm"),
        SampleMatter(
            25.1, "zhao-gang", "mediations/inspection-queue/ask",
            [
                "title": "检验排队的先后", "other": ["department": "quality"], "blocker": "conflict_of_interest",
                "account": "装配线等检验，检验等样品",
            ], story: 0),
        SampleMatter(25.3, "he-jing", "mediations/inspection-queue/appoint", ["mediator": "su-min"]),
        SampleMatter(
            27.1, "su-min", "mediations/inspection-queue/note",
            ["reasons": ["competing_targets", "scarce_resources"], "note": "Both waited for the other"]),
        SampleMatter(
            27.2, "su-min", "mediations/inspection-queue/propose", ["terms": "Line samples first until noon, customer samples after"]),
        SampleMatter(27.3, "zhao-gang", "mediations/inspection-queue/agree"),
        SampleMatter(28.1, "zheng-jie", "mediations/inspection-queue/agree"),
    ]

    /// Suggestions, recognition, activities and help.
    private static let people = [
        SampleMatter(
            10.1, "wu-tong", "suggestions/packing-photos/make",
            ["title": "装箱拍照", "to": ["department": "sales"], "proposal": "发货前拍照，省去到货后的争执"]),
        SampleMatter(10.4, "feng-yi", "suggestions/packing-photos/support"),
        SampleMatter(11.2, "lin-yue", "suggestions/packing-photos/adopt", ["plan": "十一月起每箱三张照片"], days: ["due": 40]),
        SampleMatter(33.2, "chen-chen", "suggestions/packing-photos/finish", ["action": "照片随发货单存档"]),
        SampleMatter(
            14.1, "jiang-lan", "activities/open-day/plan",
            ["title": "Open day on the shop floor", "purpose": "See where one's orders go", "departments": ["sales", "production"]],
            days: ["at": 19.2]),
        SampleMatter(
            19.4, "jiang-lan", "activities/open-day/hold", ["participants": ["chen-chen", "lin-yue", "zhou-kai", "wu-tong", "zhao-gang"]]),
        SampleMatter(19.6, "jiang-lan", "activities/open-day/review", ["grades": [5, 4, 5, 4, 5]]),
        SampleMatter(
            16.1, "feng-yi", "help-offers/counting-stock/offer",
            ["title": "Two hands for the stock count", "other": ["department": "procurement"], "what": "Two afternoons in the second week"]),
        SampleMatter(16.3, "wang-wei", "help-offers/counting-stock/take-up"),
        SampleMatter(23.2, "wang-wei", "help-offers/counting-stock/finish", ["thanks": "The count was right the first time"]),
        SampleMatter(31.1, "wu-tong", "moods/long-week/note", ["form": "mood", "text": "装配线改造期间加班较多", "feeling": 3]),
    ]

    /// Training, evaluation and surveys.
    private static let learning =
        [
            SampleMatter(
                4.1, "he-jing", "trainings/sand-table/offer",
                [
                    "title": "交期沙盘模拟", "content": "一家工厂的六周，每组扮演一个部门", "form": "sand_table", "levels": ["middle", "staff"],
                    "places": 8,
                ], days: ["begins": 15.2]),
            SampleMatter(4.3, "chen-chen", "trainings/sand-table/enrol"), SampleMatter(4.4, "zhou-kai", "trainings/sand-table/enrol"),
            SampleMatter(15.5, "he-jing", "trainings/sand-table/complete", ["member": "chen-chen", "score": 82]),
            SampleMatter(15.6, "he-jing", "trainings/sand-table/complete", ["member": "zhou-kai", "score": 91]),
            SampleMatter(
                3.2, "he-jing", "evaluations/third-quarter/open", ["title": "三季度协作评估", "departments": ["sales", "production"]],
                days: ["from": -90, "to": 0]),
            SampleMatter(
                4.2, "lin-yue", "evaluations/third-quarter/note",
                ["expected": "交期一次答复", "happened": "平均改动 1.7 次", "cause": "销售与生产各自答复", "change": "只由生产部承诺"]),
            SampleMatter(
                4.5, "he-jing", "evaluations/third-quarter/propose",
                ["action": "One date for each order, promised by production", "department": "production", "finding": 1]),
            SampleMatter(5.2, "zhao-gang", "evaluations/third-quarter/adopt", ["improvement": 1, "owner": "zhou-kai"], days: ["due": 25]),
            SampleMatter(
                24.2, "zhou-kai", "evaluations/third-quarter/finish",
                ["improvement": 1, "evidence": "Orders of the last two weeks have one date"]),
            SampleMatter(
                32.1, "he-jing", "evaluations/october/open",
                ["title": "十月协作评估", "departments": ["sales", "production"], "previous": "third-quarter"], days: ["from": 0, "to": 31]),
            SampleMatter(
                33.1, "he-jing", "evaluations/third-quarter/verify",
                ["improvement": 1, "outcome": "verified", "seen": "抽查 20 单，交期均未改动", "cycle": "october"]),
            SampleMatter(
                8.2, "he-jing", "surveys/october-pulse/open",
                [
                    "form": "pulse", "title": "十月脉搏调查",
                    "departments": ["headquarters", "sales", "production", "procurement", "quality"],
                ], days: ["from": 8.2, "to": 22]),
        ] + answers + [SampleMatter(22.2, "he-jing", "surveys/october-pulse/close")]

    private static let answers: [SampleMatter] = zip(
        [
            "lin-yue", "chen-chen", "zhao-gang", "zhou-kai", "wu-tong", "wang-wei", "sun-hao", "li-xiang", "zheng-jie", "feng-yi",
            "jiang-lan",
        ]
            as [MemberID], [4, 4, 3, 4, 3, 5, 4, 4, 4, 5, 4]
    ).enumerated().map { index, answer in
        SampleMatter(
            9 + Double(index) / 2, answer.0, "surveys/october-pulse/answer",
            ["grades": ["wellbeing": .integer(Int64(answer.1)), "belonging": 4, "cohesion": .integer(Int64(answer.1 - 1))]])
    }
}
