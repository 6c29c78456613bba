import Glibc

/// A Unix socket that blocks, closed when nobody holds it any more.
///
/// `hangUp` ends whoever waits in another method: the descriptor stays this one's until then, so nobody reads from a stranger's.
final class UnixSocket: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let descriptor: Int32

    private init(_ descriptor: Int32) { self.descriptor = descriptor }

    deinit { close(descriptor) }

    static func listening(at path: String) throws -> UnixSocket {
        let made = try make()
        guard try unsafe withAddress(path, { unsafe bind(made.descriptor, $0, $1) }) == 0, listen(made.descriptor, 64) == 0 else {
            throw Failure(description: "cannot listen at \(path)")
        }
        return made
    }

    static func connected(to path: String) throws -> UnixSocket {
        let made = try make()
        guard try unsafe withAddress(path, { unsafe connect(made.descriptor, $0, $1) }) == 0 else {
            throw Failure(description: "nobody listens at \(path)")
        }
        return made
    }

    /// The next client; `nil` after `hangUp`.
    func accepted() -> UnixSocket? {
        let client = accept(descriptor, nil, nil)
        return client < 0 ? nil : UnixSocket(client)
    }

    /// Exactly so many bytes; `nil` when the other side has gone before.
    func read(_ count: Int) -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let read = unsafe bytes.withUnsafeMutableBytes { buffer in
                unsafe recv(descriptor, buffer.baseAddress?.advanced(by: done), count - done, 0)
            }
            guard read > 0 else { return nil }
            done += read
        }
        return bytes
    }

    /// - Returns: false when the other side has gone.
    func write(_ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let written = unsafe bytes.withUnsafeBytes { buffer in
                unsafe send(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done, Int32(MSG_NOSIGNAL))
            }
            guard written > 0 else { return false }
            done += written
        }
        return true
    }

    /// The other side finds the connection ended; what was written before still reaches it.
    func hangUp() { shutdown(descriptor, Int32(SHUT_RDWR)) }

    private static func make() throws -> UnixSocket {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(description: "the system gives no socket") }
        return UnixSocket(descriptor)
    }

    private static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) throws -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { throw Failure(description: "\(path) is longer than a socket's path may be") }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe body(address, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
