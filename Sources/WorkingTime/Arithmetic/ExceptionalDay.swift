/// A day that may differ from what the weekly pattern says of it: a dated one, or one on which the clocks are changed.
struct ExceptionalDay: Sendable {
    /// From midnight to midnight, as instants. Empty for a date that the zone skipped.
    let span: Range<Int>
    /// As instants within the span.
    let open: Stretches
    /// Open time up to the span, on the scale of ``Timetable/opened(by:)``.
    let openedBefore: Int
    /// By how much the open time up to the end of the span exceeds what the pattern alone would give.
    let surplus: Int

    var openedAfter: Int { openedBefore + open.length }
}
