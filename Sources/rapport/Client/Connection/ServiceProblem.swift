import Collaboration
import EventLog
import Foundation

/// What the service says when it refuses: RFC 9457, with the domain's code, its sentence and what would be allowed now.
struct ServiceProblem: Decodable {
    let title: String?
    let detail: String?
    let code: String?
    let sentence: BilingualText?
    let allowed: [String]?

    init?(_ body: Data) {
        guard let problem = try? RapportJSON.decoder().decode(ServiceProblem.self, from: body) else { return nil }
        self = problem
    }

    /// The problem as a failure of the command: the sentence, the code, and what is allowed now.
    func failure(status: UInt, _ language: Language) -> Failure {
        let words = sentence.map { language($0) } ?? detail ?? title ?? "HTTP \(status)"
        let parts = [code.map { "\(words) (\($0))" } ?? words, allowedNow(language)].compactMap(\.self)
        return Failure(exitStatus(for: status), parts.joined(separator: "\n"))
    }

    private func allowedNow(_ language: Language) -> String? {
        guard let allowed, !allowed.isEmpty else { return nil }
        return language(en: "Allowed now: ", zh: "现在可以：") + allowed.joined(separator: language(en: ", ", zh: "、"))
    }

    private func exitStatus(for status: UInt) -> ExitStatus {
        switch (status, code) {
        case (_, "version_conflict"), (412, _), (_, "outcome_unknown"), (_, "projection_behind"), (_, "log_behind"), (429, _): .tryAgain
        case (401, _): .forbidden
        case (_, _) where allowed != nil: .rejected
        case (403, _): .forbidden
        case (404, _), (410, _): .notFound
        case (409, _): .rejected
        case (400, _), (413, _), (415, _), (422, _), (428, _): .badInput
        case (502...504, _): .unavailable
        case (405, _), (406, _), (300...399, _): .protocolError
        default: .unexpected
        }
    }
}
