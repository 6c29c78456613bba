import Testing

@testable import LocalCluster

@Suite struct SocketDirectoryTests {
    private func path(_ dataDirectory: String) -> String {
        SocketDirectory(for: ClusterDirectory(resolved: dataDirectory), port: 5_432, userID: 7).path
    }

    @Test("The socket lies in the data directory as long as its path fits into 107 bytes")
    func longestPath() {
        let fitting = "/" + String(repeating: "d", count: 106 - "/socket/.s.PGSQL.5432".count)
        #expect(path(fitting) == "\(fitting)/socket")
        #expect(path(fitting + "d").hasPrefix("/tmp/rapport-7-"))
    }

    @Test("Bytes count, not characters")
    func bytes() { #expect(path("/" + String(repeating: "部", count: 30)).hasPrefix("/tmp/rapport-7-")) }

    @Test("Two data directories get two socket directories, and one always the same")
    func digest() {
        #expect(path("/a,b") == path("/a,b"))
        #expect(path("/a,b") != path("/a,c"))
    }
}
