import Testing

@testable import rapport

@Suite("Tables") struct TableTests {
    @Test(
        "A Chinese character takes two columns, a combining mark none",
        arguments: [("采购", 4), ("ab", 2), ("é", 1), ("e\u{301}", 1), ("，", 2), ("🙂", 2)])
    func widths(text: String, width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test("Columns line up by what a terminal shows")
    func alignment() {
        var table = Table([.words("NAME"), .figures("N"), .words("END")])
        table.add(["采购部", "7", "x"])
        table.add(["ab", "12", ""])
        #expect(table.text == "NAME     N  END\n采购部   7  x\nab      12")
    }

    @Test("A long cell is cut to its limit, and a line break in it becomes a blank")
    func limits() {
        var table = Table([.words("T", limit: 6)])
        table.add(["采购部门"])
        table.add(["a\nb"])
        #expect(table.text == "T\n采购…\na b")
        #expect("采购部".limited(toWidth: 6) == "采购部")
    }
}
