extension NewEvent {
    /// Metadata and payload together, as text: 1 MiB.
    static let sizeLimit = 1 << 20

    /// Metadata and payload as the log keeps them.
    ///
    /// - Throws: `invalidEvent`, naming type and member, for what the log cannot keep or a reader not take.
    func texts() throws(EventLogError) -> (metadata: String, payload: String) {
        let texts = (metadata: try text(of: metadata, named: "metadata"), payload: try text(of: payload, named: "payload"))
        let size = texts.metadata.utf8.count + texts.payload.utf8.count
        guard size <= Self.sizeLimit else {
            throw EventLogError(
                .invalidEvent, "\(type) has \(size) bytes, most of them in \(largestMember); an event has at most \(Self.sizeLimit)")
        }
        return texts
    }

    private func text(of value: JSONValue, named name: String) throws(EventLogError) -> String {
        do { try value.checkRange() } catch {
            let error = error.inside(name)
            throw EventLogError(.invalidEvent, "\(type) cannot be stored: \(error)", cause: error)
        }
        return value.canonical
    }

    private var largestMember: String {
        let members = [("metadata", metadata), ("payload", payload)].flatMap { part, value -> [(path: String, size: Int)] in
            guard case .object(let members) = value else { return [] }
            return members.map { (path: "\(part).\($0.key)", size: $0.value.canonicalBytes.count) }
        }
        return members.max { $0.size < $1.size }?.path ?? "no member"
    }
}
