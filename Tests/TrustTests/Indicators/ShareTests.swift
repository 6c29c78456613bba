import Testing
import Trust

struct ShareTests {
    @Test("940 of 1,329 cases on time are a share of 0.706987, and without cases it does not apply") func onTime() {
        #expect(isClose(OnTimeShare(kept: 940, all: 1329).figure.value?.mean, 0.706987))
        #expect(isClose(OnTimeShare.appraise(Sample.findings(holding: 940, of: 1329)).figure.value?.mean, 0.706987))
        #expect(OnTimeShare().figure == .absent(.notApplicable))
        #expect(OnTimeShare.appraise([]).figure == .absent(.notApplicable))
    }

    @Test("A case said to be on time and taken back leaves no trace") func takenBack() {
        var share = OnTimeShare(kept: 1, all: 2)
        share.add(onTime: true)
        share.remove(onTime: false)
        #expect(share == OnTimeShare(kept: 2, all: 2))
        share.add(onTime: false)
        #expect(share == OnTimeShare(kept: 2, all: 3))
    }

    @Test("The pulse is an index of 0 to 100") func pulse() {
        let total = ItemTotal(Sample.origin(), .pulse, raters: 3, sum: 5 + 4 + 3)
        #expect(isClose(Cohesion.pulse([total]).figure.value, 75))
        #expect(Cohesion.pulse([]).figure == .absent(.noEvidence))
    }

    @Test("Recognition is counted per head where it crosses departments; none is a figure, nobody is not") func recognition() {
        #expect(Cohesion.recognition(Sample.findings(holding: 3, of: 5), headcount: 12).figure == .shown(0.25))
        #expect(Cohesion.recognition([], headcount: 12).figure == .shown(0))
        #expect(Cohesion.recognition([], headcount: 0).figure == .absent(.notApplicable))
    }

    @Test("Sharing is a share of open requests, and does not apply without any") func sharing() {
        #expect(Sharing.progress(Sample.findings(holding: 3, of: 4)).figure.value?.share == 0.75)
        #expect(Sharing.openness(Sample.findings(holding: 1, of: 4)).figure.value?.share == 0.25)
        #expect(Sharing.progress([]).figure == .absent(.notApplicable))
        #expect(Sharing.openness([]).figure == .absent(.notApplicable))
    }
}
