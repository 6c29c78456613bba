import EventLog

/// Rows in memory while events are folded into them.
struct RowFold<Model: ReadModel> {
    let model: Model
    private(set) var rows: [String: Model.Row] = [:]

    init(_ model: Model) { self.model = model }

    mutating func apply(_ event: Model.Event, at position: LogPosition) throws(ProjectionError) {
        for key in model.keys(of: event) {
            do { try model.apply(event, to: &rows[key], key: key) } catch {
                throw ProjectionError(
                    .unreadable, "\(model.name) cannot fold the event at position \(position.rawValue) into \(key): \(error)")
            }
        }
    }
}
