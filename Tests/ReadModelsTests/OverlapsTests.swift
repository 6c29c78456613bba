import Collaboration
import Testing

@testable import ReadModels

@Suite("Services that overlap") struct OverlapsTests {
    @Test(
        "Texts are alike by the pieces they share",
        arguments: [
            ("Spare parts", "Spare parts", 1), ("Spare parts", "SPARE-PARTS!", 1), ("Spare parts", "Parts, spare", 1),
            ("", "", 0), ("Spare parts", "", 0), ("Payroll", "Shipping", 0),
            // Eleven pieces, and eight more of “purchase”, whose first “parts” has as well.
            ("Spare parts", "Spare parts purchase", 11.0 / 19),
            // 备件 件采 采购 and 配件 件采 采购.
            ("备件采购", "配件采购", 0.5), ("备件采购", "采购备件", 0.5), ("备件采购", "工资发放", 0),
            // One character is a piece by itself; what is next to it in another script is apart.
            ("车", "车", 1), ("IT支持", "it 支持", 1),
        ] as [(String, String, Double)])
    func likeness(one: String, other: String, expected: Double) {
        #expect(TextLikeness(one).likeness(to: TextLikeness(other)) == expected)
        #expect(TextLikeness(other).likeness(to: TextLikeness(one)) == expected)
    }
}
