import Collaboration
import Foundation

extension ClientSession {
    /// Waits as long as the organisation has found good for what was written in anger. Until then nothing has left this machine, so whoever thinks
    /// better of it needs only Ctrl-C.
    func coolOff() async throws {
        let policy = try await service.get("/v1/organisation/policy", []).decode(ConversationPolicy.self)
        let end = Date().addingTimeInterval(Double(policy.coolingOffMinutes) * 60)
        Terminal.printError(
            language(
                en: "Sent at \(times.textWithSeconds(end)), unless you press Ctrl-C before.",
                zh: "将于 \(times.textWithSeconds(end)) 发送；在此之前按 Ctrl-C 即可撤回。"))
        try await Task.sleep(for: .seconds(end.timeIntervalSinceNow))
    }
}
