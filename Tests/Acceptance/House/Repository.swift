import Foundation

/// The repository that these tests were built from.
struct Repository {
    /// Where `Package.swift` lies.
    let root: URL

    init(file: String = #filePath) {
        root = (1...4).reduce(URL(fileURLWithPath: file)) { place, _ in place.deletingLastPathComponent() }
    }

    func text(_ path: String) throws -> String { try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8) }

    /// The names in a directory, in order.
    func entries(_ path: String = ".") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(path).path).sorted()
    }

    /// The paths of the files below a directory that end so.
    func files(below path: String, ending: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: root.appendingPathComponent(path).path)
            .map { "\(path)/\($0)" }.filter { $0.hasSuffix(ending) }.sorted()
    }
}
