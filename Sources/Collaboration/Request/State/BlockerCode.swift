/// What kind of obstacle keeps the work from going on.
public enum BlockerCode: String, Codable, Sendable, Hashable, CaseIterable {
    /// 沟通不畅
    case poorCommunication = "poor_communication"
    /// 职责不明
    case unclearResponsibility = "unclear_responsibility"
    /// 信息不对称
    case informationAsymmetry = "information_asymmetry"
    /// 缺乏信任
    case lackOfTrust = "lack_of_trust"
    /// 利益冲突
    case conflictOfInterest = "conflict_of_interest"
    /// 缺乏共同目标
    case noSharedGoal = "no_shared_goal"
    case resource
    case dependency
    case other
}
