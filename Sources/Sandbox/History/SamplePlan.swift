import Collaboration
import FoundationEssentials
import WorkingTime

/// Everything that happens in the sample, in order: the same for the same seed and beginning.
struct SamplePlan: Sendable, Hashable {
    /// How long the history is.
    static let days = 42

    /// How many stories it tells, side stories not counted.
    private static let stories = 72

    let steps: [SampleStep]

    /// The step whose presence in the log says that the whole plan is there.
    var lastKey: String { SampleFoundation.newcomer(at: .distantPast).key }

    init(seed: UInt64, start: Date) throws(CalendarError) {
        let end = start + Double(Self.days) * 86_400
        let calendar = try SampleCalendar.calendar(from: start)
        var random = SeededGenerator(seed: seed)
        let plots = Self.plots(using: &random)
        let whole = calendar.workingMinutes(from: start, to: end)
        var told: [SampleStep] = []
        var served: Int?
        for (index, plot) in plots.enumerated() {
            let share = (Double(index) + Double.random(in: 0.1...0.9, using: &random)) / Double(plots.count)
            let begin = calendar.due(after: whole * share, from: start)
            var writer = StoryWriter(
                Self.setting(story: index, begin: begin, using: &random), calendar: calendar, random: SeededGenerator(seed: random.next()))
            plot.tell(&writer)
            told += writer.steps
            if writer.isServed(by: .production, before: start + SampleMatters.thanksDay * 86_400) { served = index }
        }
        told += SampleMatters.steps(from: start, in: calendar, served: served)
        // What would happen later has not happened yet; so some requests are still open.
        let past = told.enumerated().filter { $0.element.at < end }
        let ordered = past.sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
        steps = try SampleFoundation.steps(at: start) + ordered + [SampleFoundation.newcomer(at: end)]
    }

    /// The last stories, told so far that the history breaks off where it shows most: paused, blocked, on offer.
    private static let unfinished: [Plot] = [.paused, .blocked, .handedOver, .countered]

    /// Every plot once, so that there is time for each to end, then by weight, and the unfinished ones.
    private static func plots(using random: inout SeededGenerator) -> [Plot] {
        let weighted = Plot.allCases.flatMap { Array(repeating: $0, count: $0.weight) }
        let more = (Plot.allCases.count + unfinished.count..<stories).compactMap { _ in weighted.randomElement(using: &random) }
        return Plot.allCases.shuffled(using: &random) + more + unfinished
    }

    private static func setting(story: Int, begin: Date, using random: inout SeededGenerator) -> StoryWriter.Setting {
        let service = SampleService.all[Int.random(in: SampleService.all.indices, using: &random)]
        let customers = SampleDepartment.allCases.filter { $0 != service.department }
        return StoryWriter.Setting(
            story: story, begin: Date(timeIntervalSince1970: begin.timeIntervalSince1970.rounded(.down)), service: service,
            topic: service.topics[Int.random(in: service.topics.indices, using: &random)],
            customer: customers[Int.random(in: customers.indices, using: &random)])
    }
}
