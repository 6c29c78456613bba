/// A type of event in one of its versions, which files in `Schema/events` are named after: `PromiseMade.v1`.
public struct EventVersion: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let type: String
    public let number: Int

    public init(type: String, number: Int) {
        self.type = type
        self.number = number
    }

    /// Reads a file's name; `nil` when it is named after no version.
    init?(fileName: String) {
        guard let match = fileName.wholeMatch(of: /([A-Z]\w*)\.v([1-9]\d*)\.jsonl?/), let number = Int(match.output.2) else { return nil }
        self.init(type: String(match.output.1), number: number)
    }

    public var description: String { "\(type).v\(number)" }

    public static func < (left: Self, right: Self) -> Bool { (left.type, left.number) < (right.type, right.number) }
}
