extension AppendCommand {
    /// Refuses here what the database would refuse with less clear words, and for the whole batch.
    func validate() throws(EventLogError) {
        try check(writes.contains { !$0.events.isEmpty }, "a command needs at least one event")
        try check(Self.isName(id.rawValue), "a command's id is 1 to 512 characters without control characters")
        if writes.count > 1 {
            try check(Set(writes.map(\.stream)).count == writes.count, "a command writes to each of its streams once, with all its events")
        }
        for write in writes { try validate(write) }
        guard let condition else { return }
        try check(!condition.noneWith.isEmpty, "a condition needs at least one set of tags")
        for tags in condition.noneWith {
            try check(!tags.isEmpty && Set(tags).count == tags.count, "a condition's set holds at least one tag, and each once")
            try check(tags.allSatisfy(Self.isName), "a condition's tag is 1 to 512 characters without control characters")
        }
    }

    private func validate(_ write: StreamWrite) throws(EventLogError) {
        try check(Self.isName(write.stream.rawValue), "a stream's name is 1 to 512 characters without control characters")
        for event in write.events { try validate(event) }
    }

    private func validate(_ event: NewEvent) throws(EventLogError) {
        try check(Self.isName(event.type), "an event's type is 1 to 512 characters without control characters")
        try check(event.schemaVersion > 0, "the schema version of \(event.type) is \(event.schemaVersion); they count from 1")
        try check(event.payload.isObject && event.metadata.isObject, "payload and metadata of \(event.type) are JSON objects")
        try check(event.tags.allSatisfy(Self.isName), "a tag of \(event.type) is 1 to 512 characters without control characters")
        if event.tags.count > 1 { try check(Set(event.tags).count == event.tags.count, "\(event.type) carries a tag twice") }
    }

    private func check(_ isTrue: Bool, _ message: @autoclosure () -> String) throws(EventLogError) {
        if !isTrue { throw EventLogError(.invalidEvent, message()) }
    }

    private static func isName(_ text: String) -> Bool {
        // Most names are short and of ASCII, which can be told from the bytes.
        if text.utf8.count <= 512, text.allBytes(satisfy: { (0x20..<0x7F).contains($0) }) { return !text.isEmpty }
        return (1...512).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}

extension JSONValue {
    fileprivate var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
