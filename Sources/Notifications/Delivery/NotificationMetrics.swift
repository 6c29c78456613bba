import CoreMetrics
import Foundation

/// What this process delivered.
struct NotificationMetrics {
    let channel: Channel

    func count(_ delivery: Delivery) {
        Counter(label: "rapport_notification_deliveries_total", dimensions: dimensions).increment()
        Timer(label: "rapport_notification_lag_seconds", dimensions: dimensions).recordSeconds(
            max(0, delivery.deliveredAt.timeIntervalSince(delivery.recordedAt)))
    }

    func countFailure() { Counter(label: "rapport_notification_failures_total", dimensions: dimensions).increment() }

    private var dimensions: [(String, String)] { [("channel", channel.rawValue)] }
}
