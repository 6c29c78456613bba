import ArgumentParser
import Collaboration
import ReadModels

/// `rapport query reviews --department production`
struct ReviewsQuery: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reviews", abstract: "What is to be looked at again: agreements, protocols and improvements.")

    @Option(help: "Only what this department is to look at.")
    var department: DepartmentID?

    @OptionGroup var moment: AsOfOptions

    @OptionGroup var query: QueryOptions

    private struct Answer: Decodable {
        let reviews: [DueReview]
    }

    func run() async throws {
        let parameters = try moment.parameters(try query.client.times()) + [("department", department?.rawValue)]
        try await query.ask("/v1/reviews", parameters, as: Answer.self) { answer, session in
            let language = session.language
            guard !answer.reviews.isEmpty else { return language(en: "Nothing to look at again.", zh: "没有待复核事项。") }
            var table = Table([
                .words(language(en: "DUE", zh: "应复核")), .words(""), .words(language(en: "KIND", zh: "种类")),
                .words(language(en: "ID", zh: "标识")), .words(language(en: "TITLE", zh: "标题"), limit: 40),
                .words(language(en: "DEPARTMENTS", zh: "部门")),
            ])
            for review in answer.reviews {
                table.add([
                    session.times.text(review.due), review.isOverdue ? language(en: "overdue", zh: "已逾期") : "", review.kind,
                    review.id.rawValue, review.title, review.departments.map(\.rawValue).joined(separator: ", "),
                ])
            }
            return table.text
        }
    }
}
