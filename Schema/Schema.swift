/// What outlives a run, carried in the program: the database's schema, as ``Migration`` and ``SQLFunction`` apply it, and the HTTP contract.
public enum Schema {
    /// In the order in which they are applied.
    public static let migrations = [
        Migration(1, "event-log", PackageResources._001_event_log_sql),
        Migration(2, "read-models", PackageResources._002_read_models_sql),
        Migration(3, "identity", PackageResources._003_identity_sql),
        Migration(4, "schema-check", PackageResources._004_schema_check_sql),
        Migration(5, "cheaper-append", PackageResources._005_cheaper_append_sql),
        Migration(6, "trigrams", PackageResources._006_trigrams_sql),
        Migration(7, "projections", PackageResources._007_projections_sql),
        Migration(8, "notifications", PackageResources._008_notifications_sql),
    ]

    /// Applied after the migrations, each anew when its text has changed.
    public static let functions = [
        SQLFunction("append", PackageResources.append_sql),
        SQLFunction("create_log", PackageResources.create_log_sql),
        SQLFunction("judge_append", PackageResources.judge_append_sql),
        SQLFunction("positions_with_tags", PackageResources.positions_with_tags_sql),
        SQLFunction("record_rejection", PackageResources.record_rejection_sql),
    ]

    /// The HTTP contract: OpenAPI 3.1, as YAML.
    public static let contract = String(decoding: PackageResources.openapi_yaml, as: UTF8.self)
}

/// A step from one form of the database to the next. Once applied anywhere its text may not change.
public struct Migration: Sendable {
    public let number: Int
    public let name: String
    public let sql: String

    init(_ number: Int, _ name: String, _ bytes: [UInt8]) {
        self.number = number
        self.name = name
        sql = String(decoding: bytes, as: UTF8.self)
    }
}

/// A function of the database, whose text may change from one version of the program to the next.
public struct SQLFunction: Sendable {
    public let name: String
    public let sql: String

    init(_ name: String, _ bytes: [UInt8]) {
        self.name = name
        sql = String(decoding: bytes, as: UTF8.self)
    }
}
