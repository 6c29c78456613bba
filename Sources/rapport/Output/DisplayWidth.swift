extension String {
    /// How many columns of a terminal the text takes: two for a Chinese character or a full-width sign, none for a combining mark.
    var displayWidth: Int {
        reduce(0) { $0 + $1.displayWidth }
    }

    /// The text cut to so many columns, ending in an ellipsis when something was cut away.
    func limited(toWidth limit: Int) -> String {
        guard displayWidth > limit else { return self }
        var kept = ""
        var width = 0
        for character in self {
            guard width + character.displayWidth < limit else { break }
            kept.append(character)
            width += character.displayWidth
        }
        return kept + "…"
    }

    /// The text with blanks behind it up to so many columns.
    func padded(toWidth width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - displayWidth))
    }

    /// The text with blanks before it up to so many columns, for figures.
    func rightAligned(toWidth width: Int) -> String {
        String(repeating: " ", count: max(0, width - displayWidth)) + self
    }
}

extension Character {
    /// The columns of the widest scalar: what follows the first one decorates it.
    fileprivate var displayWidth: Int {
        unicodeScalars.lazy.map(\.displayWidth).max() ?? 0
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: 0
        default: Self.wideRanges.contains { $0.contains(value) } ? 2 : 1
        }
    }

    /// East Asian wide and full-width blocks, and pictographs, which terminals draw two columns wide.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
