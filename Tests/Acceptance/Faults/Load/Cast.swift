import Collaboration

@testable import Sandbox

/// The people of the sample organisation who have posts, each signed in with a token of their own.
struct Cast: Sendable {
    let tokens: [MemberID: String]

    init(signedInTo fixture: ServiceFixture) async throws {
        var tokens: [MemberID: String] = [:]
        for member in SampleDepartment.allCases.flatMap(\.members) { tokens[member] = try await fixture.token(of: member.rawValue) }
        self.tokens = tokens
    }
}
