import Foundation

/// A message of RFC 5322, in UTF-8 and Base64 throughout, so that every line is short and pure ASCII.
struct MailMessage {
    let from: String
    let to: String
    let subject: String
    let text: String
    /// The same however often it is sent.
    let id: String
    let date: Date

    /// As it is handed to the mail system, with the line ends of a file.
    var data: Data {
        let headers = [
            "From: \(from)", "To: \(to)", "Subject: \(Self.encoded(subject))", "Date: \(date.formatted(Self.dateFormat))",
            "Message-ID: <\(id)>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64",
            // RFC 3834: nobody's absence is answered to us.
            "Auto-Submitted: auto-generated",
        ]
        let body = Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
        return Data((headers + ["", body, ""]).joined(separator: "\n").utf8)
    }

    /// Words of RFC 2047, none longer than 75 characters and none with a part of a character.
    private static func encoded(_ text: String) -> String {
        var words: [String] = [""]
        for character in text where !character.isNewline {
            if words[words.count - 1].utf8.count + character.utf8.count > 42 { words.append("") }
            words[words.count - 1].append(character)
        }
        return words.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\n ")
    }

    private static var dateFormat: Date.VerbatimFormatStyle {
        .verbatim(
            "\(weekday: .abbreviated), \(day: .twoDigits) \(month: .abbreviated) \(year: .defaultDigits) \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits) +0000",
            locale: Locale(identifier: "en_US_POSIX"), timeZone: .gmt, calendar: Calendar(identifier: .gregorian))
    }
}
