import Testing
import Trust

struct SuppressionTests {
    private func shown(_ counts: [Int], isPeriodClosed: Bool = true) -> [Int] {
        let raters = Dictionary(uniqueKeysWithValues: counts.enumerated().map { ($0.offset, $0.element) })
        return Suppression(raters: raters, isPeriodClosed: isPeriodClosed).shown.sorted()
    }

    @Test(
        "A group is hidden that is too small, with others until what is hidden cannot be told apart",
        arguments: [
            ([9, 4], []), ([9, 6], [0, 1]), ([5], [0]), ([4], []), ([10, 6, 4], [0]), ([10, 3, 2], [0]), ([10, 2, 1], []),
            ([20, 10, 1], [0]),
            ([6, 6, 6], [0, 1, 2]), ([4, 4, 4, 9], [3]), ([7, 5, 4, 8], [0, 3]), ([9, 4, 0], []), ([9, 0], [0]), ([], []),
        ] as [([Int], [Int])])
    func cases(counts: [Int], expected: [Int]) { #expect(shown(counts) == expected) }

    @Test("Of two groups alike, the one hidden is the first") func ties() { #expect(shown([4, 6, 6]) == [2]) }

    @Test("Nothing is shown before the period closes, not even that nobody answered") func beforeClose() {
        let suppression = Suppression(raters: ["a": 9, "b": 6, "c": 0], isPeriodClosed: false)
        #expect(suppression.shown.isEmpty && !suppression.showsTotal)
        #expect(suppression.released(Figure<Double>.absent(.noEvidence), of: "c") == .absent(.suppressed))
    }

    @Test("Figures and explanations of hidden groups are suppressed and say nothing else; the others are as they were") func released() {
        let suppression = Suppression(raters: ["a": 10, "b": 6, "c": 4, "d": 0], isPeriodClosed: true)
        let rated = RatingScore.satisfied(Sample.ratings([5, 4, 5, 4]))
        #expect(suppression.released(rated.figure, of: "a") == rated.figure)
        #expect(suppression.released(rated.explanation, of: "a") == rated.explanation)
        for group in ["b", "c"] {
            #expect(suppression.released(rated.figure, of: group) == .absent(.suppressed))
            let explanation = suppression.released(rated.explanation, of: group)
            #expect(explanation.absence == .suppressed && explanation.contributions.isEmpty && explanation.steps.isEmpty)
        }
        #expect(suppression.released(Figure<Double>.absent(.noEvidence), of: "d") == .absent(.noEvidence))
    }

    @Test("The whole is hidden when it has too few raters itself") func total() {
        #expect(!Suppression(raters: ["a": 2, "b": 2], isPeriodClosed: true).showsTotal)
        #expect(Suppression(raters: ["a": 3, "b": 2], isPeriodClosed: true).showsTotal)
    }

    // What was said in one hidden cell can be exchanged for what was said in another without a change in anything shown, unless there is only one.
    @Test("No hidden cell follows from the shown ones and the whole, and no more is hidden than that takes", arguments: 1...300)
    func hiddenCannotBeDerived(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let counts = (0...random.int(0...6)).map { _ in random.int(0...12) }
        let suppression = Suppression(raters: Dictionary(uniqueKeysWithValues: counts.enumerated().map { ($0, $1) }), isPeriodClosed: true)
        let hidden = counts.indices.filter { counts[$0] > 0 && !suppression.shown.contains($0) }
        #expect(suppression.shown.allSatisfy { counts[$0] >= 5 })
        #expect(suppression.showsTotal == (counts.reduce(0, +) >= 5))
        guard suppression.showsTotal else { return }
        #expect(hidden.count != 1)
        #expect(hidden.isEmpty || hidden.reduce(0) { $0 + counts[$1] } >= 5)
        // Not more is hidden than must be: without the greatest of them, the rest could be told apart or would be too few.
        let tooSmall = hidden.filter { counts[$0] < 5 }
        let smaller = hidden.sorted { (counts[$0], $0) < (counts[$1], $1) }.dropLast()
        #expect(hidden == tooSmall || smaller.count < 2 || smaller.reduce(0) { $0 + counts[$1] } < 5)
    }
}
