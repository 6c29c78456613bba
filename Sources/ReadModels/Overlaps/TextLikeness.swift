/// How alike short texts are, by the pieces they share: words of letters and digits in threes of characters, padded so that their beginnings weigh
/// more, and Han characters in twos, since one of them says as much as several letters.
///
/// In no language does it know what words mean; it finds what was named alike, and leaves out what was named apart.
struct TextLikeness: Sendable {
    private let pieces: Set<String>

    /// Takes a text apart; the case of letters, spaces and punctuation do not count.
    init(_ text: String) {
        pieces = Self.runs(of: text).reduce(into: []) {
            $0.formUnion($1.isHan ? Self.twos(of: $1.characters) : Self.threes(of: $1.characters))
        }
    }

    /// Shared pieces of all pieces: 0 for texts that have nothing in common, 1 for those made of the same pieces.
    func likeness(to other: TextLikeness) -> Double {
        let shared = pieces.intersection(other.pieces).count
        return shared == 0 ? 0 : Double(shared) / Double(pieces.count + other.pieces.count - shared)
    }

    private static func runs(of text: String) -> [(isHan: Bool, characters: [Character])] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { word in
            word.reduce(into: [(isHan: Bool, characters: [Character])]()) { runs, character in
                if let last = runs.indices.last, runs[last].isHan == character.isHan {
                    runs[last].characters.append(character)
                } else {
                    runs.append((character.isHan, [character]))
                }
            }
        }
    }

    private static func twos(of characters: [Character]) -> Set<String> {
        guard characters.count > 1 else { return [String(characters)] }
        return windows(of: 2, in: characters)
    }

    private static func threes(of characters: [Character]) -> Set<String> { windows(of: 3, in: [" ", " "] + characters + [" "]) }

    private static func windows(of length: Int, in characters: [Character]) -> Set<String> {
        Set((0...(characters.count - length)).map { String(characters[$0..<($0 + length)]) })
    }
}

extension Character {
    /// Whether it is a unified ideograph of the common planes.
    fileprivate var isHan: Bool {
        unicodeScalars.first.map { (0x3400...0x4DBF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value) } ?? false
    }
}
