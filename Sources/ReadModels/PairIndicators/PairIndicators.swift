public import Collaboration
import CommandHandling
import FoundationEssentials

/// What a customer can expect of a performer, from what was between the two.
public struct PairIndicators: Codable, Sendable, Equatable {
    public let customer: Party
    public let customerName: BilingualText?
    public let performer: Party
    public let performerName: BilingualText?
    public let promiseKeeping: Indicator
    public let responsiveness: ResponsivenessFigure
    public let onTimeShare: Indicator
    public let counts: SupplierCounts
    /// Requests that are open now.
    public let open: Int

    /// - Parameter requests: open ones, of any pair.
    init(_ row: PairRow, requests: [RequestRow], at now: Date, _ directory: Directories) {
        customer = row.customer
        customerName = directory.name(of: row.customer)
        performer = row.performer
        performerName = directory.name(of: row.performer)
        let own = requests.filter {
            $0.status.isOpen && PairKey.matches($0.performer, row.performer) && PairKey.matches($0.customer, row.customer)
        }
        promiseKeeping = Indicator(
            promises: row.supplier.promises, overdue: own.compactMap { $0.overdueEvidence(at: now, directory) }, asOf: now)
        responsiveness = ResponsivenessFigure(row.supplier.responses, waiting: own.compactMap { $0.waiting(at: now, directory) })
        onTimeShare = Indicator(row.onTime)
        counts = SupplierCounts(row.supplier)
        open = own.count
    }
}
