import AsyncHTTPClient
import Foundation
import Glibc
import NIOCore
import NIOPosix

/// When an exchange with the service is tried again: a bounded number of times, each after a longer pause.
///
/// Queries change nothing, and a command has an id that makes the second time harmless, so both may be tried again.
enum Retry {
    /// How often an exchange is tried altogether.
    static let attempts = 5

    /// The pause after an attempt, longer each time, and different for each of many who failed together.
    static func pause(after attempt: Int) -> Duration {
        .milliseconds(150 << attempt) * Double.random(in: 0.5...1.0)
    }

    /// Whether the service may answer differently soon.
    static func isWorthwhile(_ status: UInt) -> Bool {
        (502...504).contains(status)
    }

    /// Whether the request cannot have reached the service, so that nothing can have happened.
    ///
    /// Only what is known to fail while connecting counts: an answer that breaks off, say, has an error of the parser's.
    static func isUnsent(_ error: any Error) -> Bool {
        switch error {
        case let error as HTTPClientError: error == .connectTimeout
        case let error as IOError: error.errnoCode == ECONNREFUSED
        case is NIOConnectionError, is SocketAddressError: true
        default: false
        }
    }
}
