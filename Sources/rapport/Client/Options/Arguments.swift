public import ArgumentParser
public import Collaboration
public import Notifications
public import ReadModels

extension DepartmentID: ExpressibleByArgument {}
extension PostID: ExpressibleByArgument {}
extension MemberID: ExpressibleByArgument {}
extension ServiceID: ExpressibleByArgument {}
extension GoalID: ExpressibleByArgument {}
extension MatterID: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension Side: ExpressibleByArgument {}
extension BlockerCode: ExpressibleByArgument {}
extension DeclineReason: ExpressibleByArgument {}
extension RequestStatus: ExpressibleByArgument {}
extension RequestFilter.Flag: ExpressibleByArgument {}

extension RequestNumber: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension RequestReference: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension Party: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

extension ExplainedFigure: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension Notice.Nearness: ExpressibleByArgument {}

extension SubscriptionID: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
