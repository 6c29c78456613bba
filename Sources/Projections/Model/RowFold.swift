public import EventLog

/// Rows in memory while events are folded into them: the fold that every other way is judged by.
public struct RowFold<Model: ReadModel>: Sendable {
    private let model: Model
    /// By key.
    public private(set) var rows: [String: Model.Row] = [:]

    public init(_ model: Model) { self.model = model }

    /// - Throws: `unreadable`, naming the event and the row that cannot take it.
    public mutating func apply(_ event: Model.Event, at position: LogPosition) throws(ProjectionError) {
        for key in model.keys(of: event) {
            do { try model.apply(event, to: &rows[key], key: key) } catch {
                throw ProjectionError(
                    .unreadable, "\(model.name) cannot fold the event at position \(position.rawValue) into \(key): \(error)")
            }
        }
    }
}
