public import ArgumentParser
public import Collaboration
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
    /// Reads `procurement`, or `procurement/buyer` for a post.
    public init?(argument: String) {
        let parts = argument.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard (1...2).contains(parts.count), let department = DepartmentID(rawValue: parts[0]) else { return nil }
        guard parts.count == 2 else {
            self.init(department: department)
            return
        }
        guard let post = PostID(rawValue: parts[1]) else { return nil }
        self.init(department: department, post: post)
    }
}
