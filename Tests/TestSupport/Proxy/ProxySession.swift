import Synchronization

/// One client's connection and the one to the server that belongs to it.
final class ProxySession: Sendable {
    private let client: UnixSocket
    private let server: UnixSocket
    private let isFrozen = Atomic(false)

    init(client: UnixSocket, server: UnixSocket) {
        self.client = client
        self.server = server
    }

    /// Passes one side's messages on until either side has gone.
    func pass(from side: ProtocolFault.Side, through proxy: ProtocolProxy) {
        let (source, target) = side == .client ? (client, server) : (server, client)
        var isFirst = side == .client
        while let message = ProtocolMessage(from: source, isFirst: isFirst) {
            isFirst = false
            switch proxy.effect(on: message, from: side) {
            case .cut: return end()
            case .freeze: isFrozen.store(true, ordering: .sequentiallyConsistent)
            case nil: break
            }
            // What a frozen line swallows is still read, to hear when its side gives up.
            guard isFrozen.load(ordering: .sequentiallyConsistent) || target.write(message.bytes) else { break }
        }
        end()
    }

    func end() {
        client.hangUp()
        server.hangUp()
    }
}
