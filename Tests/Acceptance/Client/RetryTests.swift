import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import Testing

@testable import rapport

@Suite("Trying again") struct RetryTests {
    @Test("All pauses together are short enough for somebody who waits")
    func pauses() {
        let pauses = (1..<Retry.attempts).map(Retry.pause(after:))
        #expect(pauses.reduce(.zero, +) < .seconds(5))
        #expect(pauses.allSatisfy { $0 > .zero })
    }

    @Test("Only what failed while connecting cannot have arrived")
    func unsent() {
        #expect(Retry.isUnsent(HTTPClientError.connectTimeout))
        #expect(Retry.isUnsent(IOError(errnoCode: ECONNREFUSED, reason: "connect")))
        #expect(!Retry.isUnsent(HTTPClientError.remoteConnectionClosed))
        #expect(!Retry.isUnsent(HTTPClientError.deadlineExceeded))
        #expect(!Retry.isUnsent(IOError(errnoCode: ECONNRESET, reason: "read")))
        #expect(!Retry.isUnsent(HTTPParserError.invalidEOFState))
    }
}
