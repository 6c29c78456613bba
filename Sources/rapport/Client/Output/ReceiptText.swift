import Collaboration
import CommandHandling
import EventLog
import ReadModels

/// A command's receipt in a line: what it was about, what happened, and where it stands in the log.
struct ReceiptText {
    let language: Language

    func text(_ receipt: CommandReceipt) -> String {
        guard let position = receipt.lastPosition else { return language(en: "Nothing to change.", zh: "没有需要改变的。") }
        let happened = receipt.events.map { language(EventWording.words(for: $0)) }.joined(separator: language(en: ", ", zh: "、"))
        let subject = receipt.number.map { "\($0): " } ?? ""
        let again = receipt.repeated ? language(en: "  (had been accepted before)", zh: "（此前已经接受）") : ""
        return subject + happened + language(en: "  position \(position.rawValue)", zh: "  位置 \(position.rawValue)") + again
    }
}
