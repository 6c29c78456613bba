import Testing
import Trust

struct RelationshipIndexTests {
    private func answer(_ grades: [Int]) -> RelationshipAnswer {
        RelationshipAnswer(
            Sample.origin(), at: Sample.now, grades: .init(uniqueKeysWithValues: zip(RelationshipAnswer.Item.allCases, grades)))
    }

    @Test("4, 3, 4, 2, 4, 3 and 5 have a mean of 3.571429 and an index of 64.2857") func worked() {
        let index = RelationshipIndex.reckon([answer([4, 3, 4, 2, 4, 3, 5])])
        #expect(isClose(index.explanation.value(of: .mean), 3.571429))
        #expect(isClose(index.figure.value, 64.2857, within: 0.000_05))
    }

    @Test("Five items are enough, four are no evidence") func minimum() {
        #expect(RelationshipIndex.reckon([answer([5, 5, 5, 5, 5])]).figure == .shown(100))
        #expect(RelationshipIndex.reckon([answer([5, 5, 5, 5])]).figure == .absent(.noEvidence))
    }

    @Test("Everybody counts alike, however many items were answered") func means() {
        #expect(isClose(RelationshipIndex.reckon([answer([5, 5, 5, 5, 5]), answer([1, 1, 1, 1, 1, 1, 1])]).figure.value, 50))
    }

    @Test("The index stays within 0 and 100", arguments: 1...20) func bounds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let index = RelationshipIndex.reckon(random.list(upTo: 12) { $0.relationshipAnswer() }).figure.value ?? 0
        #expect(-1e-9...100 + 1e-9 ~= index)
    }
}
