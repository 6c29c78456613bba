import Collaboration
import CommandHandling
import Foundation
import ReadModels

/// Notices for people, a line each.
struct NoticeText {
    let language: Language
    let zone: TimeZone
    let directories: Directories

    /// What a message is about, in a few words.
    func heading(_ notices: [Notice]) -> String {
        guard notices.count != 1, let first = notices.first else { return notices.first.map(subject) ?? "" }
        return told(
            en: "\(notices.count) things happened since \(text(first.occurredAt))", zh: "\(text(first.occurredAt)) 以来有 \(notices.count) 件事")
    }

    /// `R-12 «Badge readers»: promised, by 林悦, due 2025-03-04 12:00`.
    func line(_ notice: Notice) -> String {
        let what = [words(of: notice), who(notice), due(notice)].compactMap { $0 }.joined(separator: told(en: ", ", zh: "，"))
        return "\(subject(notice))\(told(en: ": ", zh: "："))\(what)"
    }

    /// As many lines as have room in so many bytes, the first ones, and how many more there are.
    func lines(_ notices: [Notice], limit: Int) -> String {
        var lines = ""
        for (index, notice) in notices.enumerated() {
            let more = told(en: "… and \(notices.count - index) more", zh: "……另有 \(notices.count - index) 件")
            let line = self.line(notice)
            guard lines.utf8.count + line.utf8.count + more.utf8.count + 2 <= limit else { return lines + more }
            lines += line + "\n"
        }
        return String(lines.dropLast())
    }

    private func subject(_ notice: Notice) -> String {
        switch notice.subject {
        case .request(let number, let title, _, let customer, let performer, _):
            let title = title.map { told(en: "“\($0)”", zh: "「\($0)」") } ?? told(en: "(confidential)", zh: "（保密）")
            return "\(number) \(title) \(name(of: customer)) → \(name(of: performer))"
        case .matter(_, let id, let title, _): return "\(title) (\(id))"
        }
    }

    /// A kind of matter has words of its own.
    private func words(of notice: Notice) -> String {
        var words = EventWording.words(for: notice.type)
        if case .matter(let kind, _, _, _) = notice.subject, let own = MatterKinds.named(kind)?.words[notice.type] { words = own }
        return words.text(in: language)
    }

    private func who(_ notice: Notice) -> String? {
        guard let member = notice.actor.member else { return nil }
        let name = directories.organisation.names[member]?.text(in: language) ?? member.rawValue
        return told(en: "by \(name)", zh: name)
    }

    private func due(_ notice: Notice) -> String? {
        guard case .request(_, _, .promised, _, _, let due?) = notice.subject else { return nil }
        return told(en: "due \(text(due))", zh: "\(text(due)) 前")
    }

    private func name(of party: Party) -> String { directories.name(of: party)?.text(in: language) ?? party.department.rawValue }

    private func text(_ date: Date) -> String {
        date.formatted(
            .verbatim(
                "\(year: .defaultDigits)-\(month: .twoDigits)-\(day: .twoDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits)",
                timeZone: zone, calendar: Calendar(identifier: .gregorian)))
    }

    private func told(en: String, zh: String) -> String { BilingualText(zh: zh, en: en).text(in: language) }
}
