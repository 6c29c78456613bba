import Collaboration

@testable import Sandbox

/// A request that was acknowledged, so that anybody may speak about it.
struct KnownRequest: Sendable {
    let number: RequestNumber
    let customer: SampleDepartment
    let performer: SampleDepartment

    func department(_ side: Side) -> SampleDepartment { side == .customer ? customer : performer }
}
