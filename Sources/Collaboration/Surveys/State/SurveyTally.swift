/// Adds answers up by item: of all who answered it, of each department, and of each level in a department, as far as each may be shown.
///
/// Every item is judged by those who answered it, since an item can be left out. There is one way only to divide the whole into parts; with two,
/// a hidden part could be found from the shown parts of the other.
struct SurveyTally {
    private struct Grade {
        let cohort: Cohort
        let grade: Int
    }

    private struct Question: Hashable {
        let about: DepartmentID?
        let item: SurveyItem
    }

    private let grades: [Question: [Grade]]

    init(_ given: [GivenAnswer]) {
        var grades: [Question: [Grade]] = [:]
        for given in given {
            for (item, grade) in given.answer?.grades ?? [:] {
                grades[Question(about: given.answer?.about, item: item), default: []].append(Grade(cohort: given.cohort, grade: grade))
            }
        }
        self.grades = grades
    }

    /// In the order of departments and items.
    var figures: [SurveyFigure] {
        let abouts = Set(grades.keys.map(\.about)).sorted { ($0?.rawValue ?? "") < ($1?.rawValue ?? "") }
        return abouts.flatMap { about in SurveyItem.allCases.flatMap { figures(of: Question(about: about, item: $0)) } }
    }

    private func figures(of question: Question) -> [SurveyFigure] {
        let all = grades[question] ?? []
        guard all.count >= SmallGroups.minimumRaters else { return [] }
        let departments = Dictionary(grouping: all, by: \.cohort.department)
        let shown = SmallGroups.shown(departments.mapValues(\.count))
        return [figure(question, nil, nil, all)]
            + shown.sorted().flatMap { figures(of: question, in: $0, departments[$0] ?? []) }
    }

    private func figures(of question: Question, in department: DepartmentID, _ grades: [Grade]) -> [SurveyFigure] {
        let levels = Dictionary(grouping: grades, by: \.cohort.level.rawValue)
        let shown = SmallGroups.shown(levels.mapValues(\.count))
        return [figure(question, department, nil, grades)]
            + shown.sorted().map { figure(question, department, Level(rawValue: $0), levels[$0] ?? []) }
    }

    private func figure(_ question: Question, _ department: DepartmentID?, _ level: Level?, _ grades: [Grade]) -> SurveyFigure {
        SurveyFigure(
            about: question.about, department: department, level: level, item: question.item, raters: grades.count,
            sum: grades.map(\.grade).reduce(0, +))
    }
}
