import AsyncHTTPClient
import Foundation
import Glibc
import NIOCore

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
    /// Whatever fails while connecting has an error type of its own in NIO; the client's own errors, but for one, come later.
    static func isUnsent(_ error: any Error) -> Bool {
        switch error {
        case let error as HTTPClientError: error == .connectTimeout
        case let error as IOError: error.errnoCode == ECONNREFUSED
        case is CancellationError: false
        default: true
        }
    }
}
