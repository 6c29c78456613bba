extension AppendCommand {
    /// One event's text, metadata and payload together: 1 MiB.
    static let eventLimit = 1 << 20

    /// Refuses here what the database would refuse with less clear words, and for the whole batch.
    func validate() throws(EventLogError) {
        try check(!events.isEmpty, "a command needs at least one event")
        try check(Self.isName(id.rawValue), "a command's id is 1 to 512 characters without control characters")
        try check(Self.isName(stream.rawValue), "a stream's name is 1 to 512 characters without control characters")
        for event in events { try validate(event) }
    }

    private func validate(_ event: NewEvent) throws(EventLogError) {
        try check(Self.isName(event.type), "an event's type is 1 to 512 characters without control characters")
        try check(event.schemaVersion > 0, "the schema version of \(event.type) is \(event.schemaVersion); they count from 1")
        try check(event.payload.isObject && event.metadata.isObject, "payload and metadata of \(event.type) are JSON objects")
        try check(event.tags.allSatisfy(Self.isName), "a tag of \(event.type) is 1 to 512 characters without control characters")
    }

    private func check(_ isTrue: Bool, _ message: @autoclosure () -> String) throws(EventLogError) {
        if !isTrue { throw EventLogError(.invalidEvent, message()) }
    }

    private static func isName(_ text: String) -> Bool {
        (1...512).contains(text.unicodeScalars.count) && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
}

extension JSONValue {
    fileprivate var isObject: Bool {
        if case .object = self { true } else { false }
    }
}
