import CLibPQ

/// A warning that came with a statement's result.
public struct PostgresWarning: Sendable, Hashable {
    public let sqlState: String
    public let message: String
}

/// Takes the warnings that libpq would print. Used where its connection's handle is used, and so by one thread at a time.
final class NoticeCollector: @unchecked Sendable {
    private static let limit = 100
    private(set) var warnings: [PostgresWarning] = []
    /// The server has said, unasked, that it ends the session.
    private(set) var wasDismissed = false

    func clear() { warnings.removeAll() }

    /// The collector must outlive the connection's handle.
    func attach(to handle: OpaquePointer) {
        PQsetNoticeReceiver(
            handle,
            { context, result in
                guard let context, let result else { return }
                Unmanaged<NoticeCollector>.fromOpaque(context).takeUnretainedValue().take(result)
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    private func take(_ result: OpaquePointer) {
        func field(_ code: Int32) -> String { PQresultErrorField(result, code).map { String(cString: $0) } ?? "" }
        if field(PGDiagnostic.severity) == "FATAL" { wasDismissed = true }
        guard field(PGDiagnostic.severity) == "WARNING", warnings.count < Self.limit else { return }
        warnings.append(PostgresWarning(sqlState: field(PGDiagnostic.sqlState), message: field(PGDiagnostic.primaryMessage)))
    }
}
