import Testing
import Trust

struct LevelMatrixTests {
    private enum Level { case executive, middle, staff }

    private let matrix = LevelMatrix<Level>([
        .init(from: .executive, to: .middle): Sample.trust(0.6), .init(from: .middle, to: .staff): Sample.trust(0.7),
        .init(from: .staff, to: .executive): Sample.trust(0.4),
    ])

    @Test("Trust of 0.6, 0.7 and 0.4 around the triangle is blame of 0.416017") func blameTriangle() {
        let figures = BlameTriangle.figure(
            executiveTrustsMiddle: .shown(0.6), middleTrustsStaff: .shown(0.7), staffTrustsExecutive: .shown(0.4))
        #expect(isClose(figures.value, 0.416017))
        #expect(isClose(matrix.blameTriangle(executive: .executive, middle: .middle, staff: .staff).figure.value, 0.416017))
    }

    @Test("The other way round the triangle there is no evidence, and so no blame") func otherWay() {
        #expect(matrix[from: .middle, to: .executive].figure == .absent(.noEvidence))
        #expect(matrix.blameTriangle(executive: .staff, middle: .middle, staff: .executive).figure == .absent(.noEvidence))
    }

    @Test("One of four attributions contested is a rate of a quarter; without attributions there is no evidence") func contested() {
        #expect(ContestedRate.appraise(Sample.findings(holding: 1, of: 4)).figure.value?.share == 0.25)
        #expect(ContestedRate.appraise([]).figure == .absent(.noEvidence))
    }
}
