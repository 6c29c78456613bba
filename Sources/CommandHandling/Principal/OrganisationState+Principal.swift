import Collaboration
import FoundationEssentials

extension OrganisationState {
    /// In whose name a principal may act at a time: a member once for each post, or once for the post they named. Empty for a stranger.
    func candidates(for principal: Principal, at time: Date) -> [Actor] {
        switch principal {
        case .system: [.system]
        case .importer: [.importer]
        case .sandbox(nil, _): [Actor(kind: .sandbox)]
        case .member(let member, let post): candidates(for: member, from: post, at: time, kind: .member)
        case .sandbox(.some(let member), let post): candidates(for: member, from: post, at: time, kind: .sandbox)
        }
    }

    private func candidates(for member: MemberID, from post: PostID?, at time: Date, kind: Actor.Kind) -> [Actor] {
        guard let post else { return actors(for: member, at: time, kind: kind) }
        return [actor(member, from: post, at: time, kind: kind)].compactMap(\.self)
    }
}
