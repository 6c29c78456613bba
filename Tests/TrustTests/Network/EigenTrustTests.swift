import Testing
import Trust

struct EigenTrustTests {
    private func network(_ trust: [[Double?]]) -> EigenTrust {
        EigenTrust(trust.indices.map { "party \($0)" }, trust: trust.map { $0.map { $0.map(Figure.shown) ?? .absent(.noEvidence) } })
    }

    private func ranks(_ trust: [[Double?]]) -> [Double] { network(trust).figures.compactMap(\.value) }

    @Test("The worked network ranks 0.472662, 0.376897 and 0.150441") func worked() {
        let ranks = ranks([[0, 0.8, 0.6], [0.7, 0, 0.5], [0.9, 0.6, 0]])
        #expect(isClose(ranks[0], 0.472662))
        #expect(isClose(ranks[1], 0.376897))
        #expect(isClose(ranks[2], 0.150441))
    }

    @Test("What a party thinks of itself does not matter, and unknown trust counts like none") func diagonal() {
        let expected = ranks([[0, 0.8, 0.6], [0.7, 0, 0.5], [0.9, 0.6, 0]])
        #expect(ranks([[1, 0.8, 0.6], [0.7, 1, nil], [0.9, 0.6, nil]]) == expected)
    }

    @Test("A network in which nobody is known has no ranks, and no parties have none") func nothing() {
        #expect(network([[1, nil], [nil, 1]]).figures == [.absent(.noEvidence), .absent(.noEvidence)])
        #expect(network([]).figures.isEmpty)
        #expect(network([[1]]).figures == [.absent(.noEvidence)])
    }

    @Test("Ranks sum to 1, each at least its part of the teleport, and follow the parties when they are renamed", arguments: 1...30)
    func laws(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let count = random.int(2...12)
        let trust = (0..<count).map { _ in (0..<count).map { _ in random.int(0...3) == 0 ? nil : random.double(0...1) as Double? } }
        let ranks = ranks(trust)
        guard !ranks.isEmpty else { return }
        #expect(isClose(ranks.reduce(0, +), 1, within: 1e-12))
        #expect(ranks.allSatisfy { $0 >= 0.15 / Double(count) - 1e-12 })
        let order = Array(0..<count).shuffled(using: &random)
        let renamed = self.ranks(order.map { row in order.map { trust[row][$0] } })
        for (place, party) in order.enumerated() { #expect(isClose(renamed[place], ranks[party], within: 1e-12)) }
    }
}
