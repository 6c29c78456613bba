/// Rows under headings, aligned by what a terminal shows rather than by characters.
struct Table {
    /// One column: its heading, and how its cells are set.
    struct Column {
        let heading: String
        let isFigure: Bool
        let limit: Int?

        /// A column of words, cut after `limit` columns of the terminal when one is given.
        static func words(_ heading: String, limit: Int? = nil) -> Self {
            Self(heading: heading, isFigure: false, limit: limit)
        }

        /// A column of figures, aligned to the right.
        static func figures(_ heading: String) -> Self {
            Self(heading: heading, isFigure: true, limit: nil)
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row with one cell a column.
    mutating func add(_ cells: [String]) {
        precondition(cells.count == columns.count, "a row needs one cell a column")
        rows.append(
            zip(columns, cells).map { column, cell in
                let line = cell.split(whereSeparator: \.isNewline).joined(separator: " ")
                return column.limit.map(line.limited(toWidth:)) ?? line
            })
    }

    /// The table as lines of text, headings first; blanks at the ends of lines are left out.
    var text: String {
        let lines = [columns.map(\.heading)] + rows
        let widths = columns.indices.map { index in lines.lazy.map { $0[index].displayWidth }.max() ?? 0 }
        return lines.map { line(of: $0, widths: widths) }.joined(separator: "\n")
    }

    private func line(of cells: [String], widths: [Int]) -> String {
        let set = columns.indices.map { index in
            columns[index].isFigure ? cells[index].rightAligned(toWidth: widths[index]) : cells[index].padded(toWidth: widths[index])
        }
        let line = set.joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}
