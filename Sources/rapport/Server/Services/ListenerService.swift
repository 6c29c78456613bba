import EventLog
import ServiceLifecycle

/// Hears of what other processes append to the log.
struct ListenerService: Service {
    var node: Node

    func run() async {
        await cancelWhenGracefulShutdown { [node] in
            await node.log.listenForChanges(node.database.application, on: node.database.loop)
        }
    }
}
