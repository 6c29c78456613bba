public import Trust

/// What a department's past adds up to, as supplier and as customer.
public struct DepartmentRow: Codable, Sendable, Equatable {
    public internal(set) var supplier = SupplierRecord()
    public internal(set) var customer = CustomerRecord()
    /// Of imported cases it performed.
    public internal(set) var onTime = OnTimeShare()

    public init() {}
}

/// The other face: how the department behaves as a customer.
public struct CustomerRecord: Codable, Sendable, Equatable {
    public internal(set) var asked = 0
    /// Understandings it had to correct.
    public internal(set) var corrections = 0
    public internal(set) var acceptances = 0
    /// Accepted by silence.
    public internal(set) var silentAcceptances = 0
    public internal(set) var rejections = 0
    /// From declaration to acceptance, together; calendar seconds.
    public internal(set) var secondsToAccept = 0.0

    public init() {}
}
