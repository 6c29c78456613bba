import Testing

/// Nothing but EventLog and the schema writes the log's tables, held by reading the sources. What is put together at run time is held by the
/// database's rights, which EventLog's tests try.
@Suite("Who writes the log") struct WritingTests {
    private let repository = Repository()

    /// A statement that changes a table of the schema rapport, or a call of a function that does.
    private func writes(_ text: String) throws -> [String] {
        let statement =
            #/(?i)\b(insert\s+into|update(\s+only)?|delete\s+from(\s+only)?|truncate(\s+table)?|merge\s+into|copy|alter\s+\w+|drop\s+\w+|create\s+(or\s+replace\s+)?\w+|trigger\s+\w+\s[^;]*\bon|for\s+update\s+of|lock(\s+table)?)\s+(if\s+(not\s+)?exists\s+)?rapport\.\w+/#
        let call = #/(?i)\brapport\.(append|create_log|record_rejection)\b/#
        return (text.matches(of: statement).map { String($0.output.0) } + text.matches(of: call).map { String($0.output.0) })
    }

    @Test("No source outside EventLog has a statement that writes the log's tables, or calls a function that does") func sources() throws {
        for file in try repository.files(below: "Sources", ending: ".swift") where !file.hasPrefix("Sources/EventLog/") {
            let writes = try writes(repository.text(file))
            #expect(writes.isEmpty, "\(file): \(writes)")
        }
    }

    @Test(
        "What is looked for would be found",
        arguments: [
            "INSERT INTO rapport.event VALUES (1)", "update rapport.log SET name = ''", "DELETE FROM ONLY rapport.tag",
            "TRUNCATE rapport.event",
            "TRUNCATE TABLE rapport.batch", "MERGE INTO rapport.event", "COPY rapport.event FROM STDIN", "ALTER TABLE rapport.event",
            "DROP TABLE IF EXISTS rapport.event", "CREATE TRIGGER t BEFORE INSERT ON rapport.event", "SELECT rapport.append(1)",
            "DELETE\n    FROM rapport.event",
        ])
    func detection(statement: String) throws {
        #expect(try writes(statement).count == 1)
    }

    @Test("EventLog itself would be found, and what only reads would not") func control() throws {
        let own = try repository.files(below: "Sources/EventLog", ending: ".swift").flatMap { try writes(repository.text($0)) }
        #expect(own.contains("rapport.append") && own.contains("rapport.create_log") && own.contains("rapport.record_rejection"))
        #expect(try writes("COPY (SELECT * FROM rapport.event) TO STDOUT").isEmpty)
        #expect(try writes("SELECT last FROM rapport.batch JOIN rapport.log USING (log_id)").isEmpty)
    }
}
