import EventLog
import ServiceLifecycle

/// Tells other processes of what this one appends to the log.
struct AnnouncerService: Service {
    var log: EventLog

    func run() async {
        await cancelWhenGracefulShutdown { [log] in await log.announceAppends() }
    }
}
