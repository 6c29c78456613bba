import Foundation
import Testing
import Trust

struct FigureTests {
    @Test("A figure says in JSON that it is shown, or why it is not") func coding() throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let figures: [Figure<Double>] = [.shown(0.5)] + Absence.allCases.map { .absent($0) }
        let json = try figures.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
        #expect(
            json == [
                #"{"state":"shown","value":0.5}"#, #"{"state":"noEvidence"}"#, #"{"state":"notApplicable"}"#, #"{"state":"suppressed"}"#,
            ])
        #expect(try json.map { try JSONDecoder().decode(Figure<Double>.self, from: Data($0.utf8)) } == figures)
    }

    @Test("A figure that rests on absent ones is absent for the weightiest reason, whichever comes first")
    func decisive() {
        let shown = Figure.shown(0.7)
        #expect(Reciprocity.figure(shown, .absent(.noEvidence)) == .absent(.noEvidence))
        #expect(Reciprocity.figure(.absent(.noEvidence), .absent(.suppressed)) == .absent(.suppressed))
        #expect(Reciprocity.figure(.absent(.suppressed), .absent(.noEvidence)) == .absent(.suppressed))
        #expect(Reciprocity.figure(.absent(.noEvidence), .absent(.notApplicable)) == .absent(.notApplicable))
    }
}
