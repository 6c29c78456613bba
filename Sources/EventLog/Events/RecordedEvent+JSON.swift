import FoundationEssentials

/// As programs are shown an event: metadata and payload are JSON in it. Stored text is canonical, so it comes back byte by byte.
extension RecordedEvent: Codable {
    private enum CodingKeys: String, CodingKey {
        case position, stream, version
        case id = "eventID"
        case commandID, type, schemaVersion, occurredAt, recordedAt, metadata, payload
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            position: try container.decode(LogPosition.self, forKey: .position),
            stream: try container.decode(StreamName.self, forKey: .stream),
            version: try container.decode(StreamVersion.self, forKey: .version), id: try container.decode(UUID.self, forKey: .id),
            commandID: try container.decode(CommandID.self, forKey: .commandID), type: try container.decode(String.self, forKey: .type),
            schemaVersion: try container.decode(Int.self, forKey: .schemaVersion),
            occurredAt: try container.decode(Date.self, forKey: .occurredAt),
            recordedAt: try container.decode(Date.self, forKey: .recordedAt),
            metadata: try container.decode(JSONValue.self, forKey: .metadata).canonical,
            payload: try container.decode(JSONValue.self, forKey: .payload).canonical)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(position, forKey: .position)
        try container.encode(stream, forKey: .stream)
        try container.encode(version, forKey: .version)
        // As PostgreSQL shows it.
        try container.encode(id.uuidString.lowercased(), forKey: .id)
        try container.encode(commandID, forKey: .commandID)
        try container.encode(type, forKey: .type)
        try container.encode(schemaVersion, forKey: .schemaVersion)
        try container.encode(occurredAt, forKey: .occurredAt)
        try container.encode(recordedAt, forKey: .recordedAt)
        try container.encode(JSONValue(parsing: metadata), forKey: .metadata)
        try container.encode(JSONValue(parsing: payload), forKey: .payload)
    }
}
