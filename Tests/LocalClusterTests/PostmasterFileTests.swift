import Testing

@testable import LocalCluster

@Suite struct PostmasterFileTests {
    @Test("A ready server's file gives process, port and socket directory")
    func ready() throws {
        let file = try #require(PostmasterFile("4711\n/data/postgres\n1700000000\n5432\n/data/socket\n\n  1  2\nready   \n"))
        #expect(file.processID == 4_711)
        #expect(file.port == 5_432)
        #expect(file.socketDirectory == "/data/socket")
        #expect(file.status == .ready)
    }

    @Test("A server that has just begun is starting")
    func starting() throws {
        #expect(PostmasterFile("4711\n/data/postgres\n1700000000\n5432\n")?.status == .starting)
        #expect(PostmasterFile("4711\n/data\n1\n5432\n/s\n\n1 2\nstarting\n")?.status == .starting)
        #expect(PostmasterFile("4711\n/data\n1\n5432\n/s\n\n1 2\nstopping\n")?.status == .stopping)
    }

    @Test("An empty or foreign file is no server", arguments: ["", "\n", "hello\n", "-3\n"])
    func foreign(_ text: String) { #expect(PostmasterFile(text) == nil) }
}
