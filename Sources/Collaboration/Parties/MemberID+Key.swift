public import EventLog

extension MemberID {
    /// The key under which the person's name and address are sealed; destroying it erases them.
    public var key: KeyName { KeyName(rawValue: "member:" + rawValue) }
}
