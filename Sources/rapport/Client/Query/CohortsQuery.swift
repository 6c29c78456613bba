import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query cohorts`
struct CohortsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cohorts",
        abstract: "Trainings, and how promises were kept where people completed them and elsewhere, before and since.")

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let cohorts: [TrainingCohorts]
    }

    func run() async throws {
        try await query.ask("/v1/cohorts", try moment.parameters(try query.client.times()), as: Answer.self) { answer, session in
            let language = session.language
            guard !answer.cohorts.isEmpty else { return language(en: "Nobody has completed a training yet.", zh: "还没有人完成培训。") }
            return answer.cohorts.map { training in
                let completed = FigureText(language: language).text(training.completed)
                return "\(training.title) (\(training.training))  \(session.times.text(training.since))  "
                    + language(en: "completed \(completed)", zh: "完成 \(completed)") + "\n\(table(training, language).text)"
            }.joined(separator: "\n\n")
        }
    }

    private func table(_ training: TrainingCohorts, _ language: Language) -> Table {
        let figures = FigureText(language: language)
        var table = Table([
            .words(language(en: "DEPARTMENT", zh: "部门")), .words(language(en: "TRAINED", zh: "已培训")),
            .words(language(en: "PROMISE-KEEPING BEFORE", zh: "此前守诺")), .figures(language(en: "PROMISES", zh: "承诺")),
            .words(language(en: "SINCE", zh: "此后")), .figures(language(en: "PROMISES", zh: "承诺")),
        ])
        for cohort in training.cohorts {
            table.add([
                cohort.department?.rawValue ?? language(en: "(the others)", zh: "（其他部门）"), figures.text(cohort.trained),
                figures.text(cohort.before), "\(cohort.promisesBefore)", figures.text(cohort.after), "\(cohort.promisesAfter)",
            ])
        }
        return table
    }
}
