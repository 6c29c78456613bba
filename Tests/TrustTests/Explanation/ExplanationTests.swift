import Foundation
import Testing
import Trust

struct ExplanationTests {
    private func expectRecomputes<Value: EvidenceValue>(_ appraisal: Appraisal<Value>) throws {
        let recomputed = try throughJSON(appraisal.explanation).recomputed()
        #expect(recomputed.absence == appraisal.figure.absence)
        for (term, value) in appraisal.figure.value?.terms ?? [:] {
            #expect(isClose(recomputed.value?[term], value, within: 0), "\(appraisal.indicator) \(term)")
        }
    }

    private func expectRecomputes(_ indicator: some Explainable<Double>, within tolerance: Double = 0) throws {
        let recomputed = try throughJSON(indicator.explanation).recomputed()
        #expect(recomputed.absence == indicator.figure.absence)
        if let value = indicator.figure.value, let term = indicator.explanation.steps.last?.term {
            #expect(isClose(recomputed.value?[term], value, within: tolerance), "\(indicator.explanation.indicator)")
        }
    }

    /// Whoever recomputes has no more than what is written.
    private func throughJSON(_ explanation: Explanation) throws -> Explanation {
        let decoded = try JSONDecoder().decode(Explanation.self, from: JSONEncoder().encode(explanation))
        #expect(decoded == explanation)
        return decoded
    }

    @Test("Every figure of evidence follows from its explanation alone", arguments: 1...25) func evidence(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let promises = random.list(upTo: 20) { $0.promise() }
        let answers = random.list(upTo: 20) { $0.answer() }
        let findings = random.list(upTo: 20) { $0.finding() }
        let ratings = random.list(upTo: 20) { $0.rating() }
        try expectRecomputes(PromiseKeeping.appraise(promises, asOf: Sample.now))
        try expectRecomputes(PromiseKeeping.opinion(promises, asOf: Sample.now))
        try expectRecomputes(Responsiveness.appraise(answers))
        try expectRecomputes(Responsiveness.hits(answers))
        try expectRecomputes(RatingScore.satisfied(ratings))
        try expectRecomputes(random.directionalTrust())
        try expectRecomputes(OnTimeShare.appraise(findings))
        try expectRecomputes(ContestedRate.appraise(findings))
        try expectRecomputes(Sharing.progress(findings))
        try expectRecomputes(Sharing.openness(findings))
        let filter = UnfairRatingFilter(ratings, asOf: Sample.now)
        let recomputed = try throughJSON(filter.explanation).recomputed()
        #expect(recomputed.value?[.score] == filter.figure.value?.mean && recomputed.absence == filter.figure.absence)
    }

    @Test("Every other figure does as well, down to what it rests on", arguments: 1...25) func numbers(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let answers = random.list(upTo: 20) { $0.answer() }
        let ratings = random.list(upTo: 20) { $0.rating() }
        let findings = random.list(upTo: 20) { $0.finding() }
        let trusts = (0..<4).map { _ in (0..<4).map { _ in random.directionalTrust() } }
        try expectRecomputes(Responsiveness.median(answers))
        try expectRecomputes(RatingScore.average(ratings))
        try expectRecomputes(RelationshipIndex.reckon(random.list(upTo: 9) { $0.itemTotal() }))
        try expectRecomputes(Cohesion.pulse(random.list(upTo: 9) { $0.itemTotal() }))
        try expectRecomputes(Cohesion.recognition(findings, headcount: random.int(0...9)))
        try expectRecomputes(Reciprocity.reckon(trusts[0][1], trusts[1][0]))
        try expectRecomputes(
            BlameTriangle.reckon(
                executiveTrustsMiddle: trusts[0][1], middleTrustsStaff: trusts[1][2], staffTrustsExecutive: trusts[2][0]))
        try expectRecomputes(
            MutualPraise(
                forward: ratings, backward: random.list(upTo: 20) { $0.rating() },
                promiseKeeping: (trusts[0][1].figure, trusts[1][0].figure)))
        let network = EigenTrust((0..<4).map { "\($0)" }, trust: trusts.map { $0.map { $0.figure.map(\.mean) } })
        for (party, figure) in network.figures.enumerated() {
            try expectRecomputes(network.reckon(party))
            #expect(network.reckon(party).figure.absence == figure.absence)
            #expect(isClose(network.reckon(party).figure.value ?? 0, figure.value ?? 0, within: 1e-12))
        }
    }

    @Test("A discounted opinion follows from the two opinions listed") func discounted() throws {
        let indicator = DiscountedOpinion(
            Opinion(Evidence(positive: 3, negative: 1)), from: Opinion(Evidence(positive: 5, negative: 2)))
        let recomputed = try throughJSON(indicator.explanation).recomputed()
        for (term, value) in indicator.figure.value?.terms ?? [:] { #expect(recomputed.value?[term] == value) }
    }

    @Test("Rows name event, kind, age, weight, r and s, and what those come from") func rows() {
        let explanation = PromiseKeeping.appraise(
            [ClosedPromise(Sample.origin(7), closedAt: Sample.daysAgo(90), .accepted, lateMinutes: 240, promisedMinutes: 480)],
            asOf: Sample.now
        ).explanation
        let row = explanation.contributions[0]
        #expect(row.origin == .event(position: 7, id: "event-7") && row.kind == .promiseLate)
        #expect(row.age == 90 && row.factor == 1 && row.weight == 0.5)
        #expect(isClose(row.evidence.positive, 0.707107) && isClose(row.evidence.negative, 0.292893))
        #expect(explanation.columns == [.count, .positive, .negative, .lateMinutes, .promisedMinutes])
        #expect(explanation.columns.map { row[$0] != nil } == [true, true, true, true, true])
    }

    @Test("The weight of every row is its factor, halved with every 90 days", arguments: 1...10) func weights(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for row in random.directionalTrust().contributions {
            #expect(isClose(row.weight, row.factor * exp2(-(row.age ?? 0) / 90), within: 1e-12))
        }
    }

    @Test("Steps are written in the usual notation, with codes for names") func notation() {
        let explanation = PromiseKeeping.appraise([Sample.kept()], asOf: Sample.now).explanation
        #expect(
            explanation.steps.prefix(3).map { "\($0.term) = \($0.formula)" } == [
                "positive = total(positive)", "negative = total(negative)", "score = (positive + 1) / ((positive + negative) + 2)",
            ])
    }

    @Test("As JSON a formula is an array of an operator and its operands") func json() throws {
        let explanation = PromiseKeeping.appraise([Sample.kept()], asOf: Sample.now).explanation
        let json = try explanation.steps.prefix(3).map { String(decoding: try JSONEncoder().encode($0.formula), as: UTF8.self) }
        #expect(
            json == [#"{"total":"positive"}"#, #"{"total":"negative"}"#, #"["\/",["+","positive",1],["+",["+","positive","negative"],2]]"#])
        let row = try JSONEncoder().encode(explanation.contributions[0])
        #expect(String(decoding: row, as: UTF8.self).contains(#""lateMinutes":0"#))
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Formula.self, from: Data(#"["+",1]"#.utf8)) }
    }

    @Test("Recomputing believes the rows and not the stated values") func forged() throws {
        let explanation = PromiseKeeping.appraise([Sample.kept(), Sample.revoked()], asOf: Sample.now).explanation
        let json = String(decoding: try JSONEncoder().encode(explanation), as: UTF8.self)
        let lied = json.replacing(#""value":0.5"#, with: #""value":0.9"#)
        #expect(lied != json)
        let forged = try JSONDecoder().decode(Explanation.self, from: Data(lied.utf8))
        #expect(forged.value(of: .score) == 0.9)
        #expect(forged.recomputed().value?[.score] == 0.5)
    }

    @Test("Events that the reader may not know count, but neither they, their kind nor their age are told, at any depth")
    func concealed() throws {
        var random = SeededGenerator(seed: 5)
        let trust = Reciprocity.reckon(random.directionalTrust(), random.directionalTrust()).explanation
        let rows = trust.concealing { _ in true }.premises.flatMap(\.explanation.contributions)
        #expect(!rows.isEmpty)
        #expect(rows.allSatisfy { $0.origin == .confidential && $0.kind == .confidentialItem && $0.age == nil && $0.measures.isEmpty })
        #expect(trust.concealing { _ in true }.recomputed() == trust.recomputed())
        #expect(trust.concealing { _ in false } == trust)
    }

    @Test("Of a confidential event the numbers stay that the figure is made of") func concealedMeasures() {
        let average = RatingScore.average(Sample.ratings([5, 2])).explanation.concealing { $0 == Sample.origin(1) }
        #expect(average.contributions.map(\.origin) == [Sample.origin(0), .confidential])
        #expect(average.contributions[1].measures == [.grade: 2])
        let median = Responsiveness.median(Sample.answers([60, 90])).explanation.concealing { _ in true }
        #expect(median.contributions.map(\.measures) == [[.minutes: 60], [.minutes: 90]])
        #expect(median.recomputed().value?[.median] == 75)
    }
}
