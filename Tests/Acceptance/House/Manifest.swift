/// What `Package.swift` says of its targets.
struct Manifest {
    struct Target {
        let name: String
        /// On other targets of the package; products of other packages are not among them.
        let dependencies: [String]
    }

    /// In the order in which they are written.
    let targets: [Target]

    init(_ text: String) {
        let starts = text.ranges(of: #/\.(systemLibrary|target|executableTarget|testTarget)\(/#).map(\.upperBound)
        targets = zip(starts, starts.dropFirst() + [text.endIndex]).compactMap { start, end in Target(text[start..<end]) }
    }
}

extension Manifest.Target {
    fileprivate init?(_ text: Substring) {
        guard let name = text.firstMatch(of: #/name: "(\w+)"/#) else { return nil }
        let list = text.firstMatch(of: #/dependencies: \[([^\]]*)\]/#)?.output.1 ?? ""
        self.init(name: String(name.output.1), dependencies: list.matches(of: #/"(\w+)"/#).map { String($0.output.1) })
    }
}
