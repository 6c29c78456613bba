/// Segments near the log's end are folded in small pages, so that rows are fresh; those far from it in large ones, so that the way is short.
/// Neither waits for the other.
enum ReadingLane: CaseIterable, Hashable, Sendable {
    case near, far

    init(events distance: Int64) { self = distance > 4096 ? .far : .near }

    /// Events in a page.
    var pageSize: Int {
        switch self {
        case .near: 1024
        case .far: 65_536
        }
    }
}
