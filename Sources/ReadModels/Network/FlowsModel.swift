public import Collaboration
public import Projections

/// One row an ordered pair of departments.
public struct FlowsModel: ReadModel {
    public init() {}

    public var name: String { "flows" }
    public var version: Int { 1 }

    public func keys(of record: CollaborationRecord) -> [String] { flow(of: record).map { ["\($0.from)>\($0.to)"] } ?? [] }

    public func apply(_ record: CollaborationRecord, to row: inout FlowRow?, key: String) {
        guard let flow = flow(of: record) else { return }
        var folded = row ?? FlowRow(from: flow.from, to: flow.to)
        folded[keyPath: flow.counter] += 1
        row = folded
    }

    private struct Flow {
        let from: DepartmentID
        let to: DepartmentID
        let counter: WritableKeyPath<FlowRow, Int>
    }

    private func flow(of record: CollaborationRecord) -> Flow? {
        guard case .request(_, let event) = record.event else { return nil }
        let (customer, performer) = (event.facts.customer.department, event.facts.performer.department)
        switch event {
        case .requestSubmitted: return Flow(from: customer, to: performer, counter: \.requests)
        case .handedOver(let event): return Flow(from: event.previous.department, to: performer, counter: \.handOvers)
        case .commentAdded:
            guard let own = record.metadata.actor.department else { return nil }
            return Flow(from: own, to: own == customer ? performer : customer, counter: \.comments)
        default: return nil
        }
    }
}
