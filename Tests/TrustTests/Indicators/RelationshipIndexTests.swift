import Testing
import Trust

struct RelationshipIndexTests {
    private static let items: [Contribution.Kind] = [
        .frequentCommunication, .timelyCommunication, .accurateCommunication, .problemSolvingCommunication, .sharedGoals, .sharedKnowledge,
        .mutualRespect,
    ]

    /// One grade an item, or as many alike as there are raters.
    private func totals(_ grades: [Int], raters: Int = 1) -> [ItemTotal] {
        zip(Self.items, grades).map { ItemTotal(Sample.origin(), $0, raters: raters, sum: raters * $1) }
    }

    @Test("4, 3, 4, 2, 4, 3 and 5 have a mean of 3.571429 and an index of 64.2857, however many gave them", arguments: [1, 5, 12])
    func worked(raters: Int) {
        let index = RelationshipIndex.reckon(totals([4, 3, 4, 2, 4, 3, 5], raters: raters))
        #expect(isClose(index.explanation.value(of: .mean), 3.571429))
        #expect(isClose(index.figure.value, 64.2857, within: 0.000_05))
    }

    @Test("Five items are enough; of four too much is hidden, and nothing is told; none are no evidence") func minimum() {
        #expect(RelationshipIndex.reckon(totals([5, 5, 5, 5, 5])).figure == .shown(100))
        #expect(RelationshipIndex.reckon(totals([5, 5, 5, 5])).figure == .absent(.suppressed))
        #expect(RelationshipIndex.reckon(totals([5, 5, 5, 5])).explanation.contributions.isEmpty)
        #expect(RelationshipIndex.reckon([]).figure == .absent(.noEvidence))
    }

    @Test("An item that more people answered weighs more") func weights() {
        let totals = Self.items.prefix(4).map { ItemTotal(Sample.origin(), $0, raters: 1, sum: 1) }
        let index = RelationshipIndex.reckon(totals + [ItemTotal(Sample.origin(), Self.items[4], raters: 4, sum: 20)])
        #expect(isClose(index.figure.value, 50))
    }

    @Test("The index stays within 0 and 100", arguments: 1...20) func bounds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let index = RelationshipIndex.reckon(random.list(upTo: 12) { $0.itemTotal() }).figure.value ?? 0
        #expect(-1e-9...100 + 1e-9 ~= index)
    }
}
