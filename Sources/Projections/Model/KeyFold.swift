/// One row, and as many events as it takes.
struct KeyFold<Model: ReadModel> {
    let row: Model.Row?
    /// How many events are in the row.
    let count: Int
    /// Why the next one is not.
    let error: String?

    init(_ model: Model, key: String, from start: Model.Row?, _ events: some Collection<Model.Event>) {
        var row = start
        var count = 0
        for event in events {
            do { try model.apply(event, to: &row, key: key) } catch {
                // A fold that fails may have changed half of the row, so the events before it are folded once more.
                self.row = KeyFold(model, key: key, from: start, events.prefix(count)).row
                self.count = count
                self.error = "\(error)"
                return
            }
            count += 1
        }
        (self.row, self.count, self.error) = (row, count, nil)
    }
}
