public import ArgumentParser
public import Collaboration
import Foundation

/// The language in which the client speaks to the person.
extension Language: ExpressibleByArgument {
    /// The language the shell asks for: the first of the locale's variables that is set decides, and anything but Chinese means English.
    static func ofShell(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> Language {
        let names = ["RAPPORT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"]
        let chosen = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        return chosen?.lowercased().hasPrefix("zh") == true ? .zh : .en
    }

    /// The text in this language.
    func callAsFunction(_ text: BilingualText) -> String { text.text(in: self) }

    /// Whichever of two wordings is in this language.
    func callAsFunction(en: String, zh: String) -> String { self(BilingualText(zh: zh, en: en)) }
}
