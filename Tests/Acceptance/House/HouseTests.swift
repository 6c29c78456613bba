import Foundation
import Testing

/// The architecture, held by reading the sources.
@Suite("The house") struct HouseTests {
    private let repository = Repository()
    /// The rooms as README lists them, ground floor first.
    private let rooms: [String]
    private let manifest: Manifest

    init() throws {
        let list = try repository.text("README.md").matches(of: #/(?m)^\| `(?:Sources\/(\w+)|(Schema)\/)`/#)
        rooms = list.map { String($0.output.1 ?? $0.output.2 ?? "") }
        manifest = Manifest(try repository.text("Package.swift"))
    }

    @Test("Every room is on README's list, once, and Package.swift has them in the same order") func list() throws {
        let inSources = rooms.filter { $0 != "Schema" }
        #expect(inSources.sorted() == (try repository.entries("Sources")))
        #expect(manifest.targets.map(\.name).filter(inSources.contains) == inSources)
    }

    @Test("No room depends on a room that is listed below it") func dependencies() {
        for target in manifest.targets {
            guard let floor = rooms.firstIndex(of: target.name) else { continue }
            let above = target.dependencies.filter { !rooms[..<floor].contains($0) }
            #expect(above.isEmpty, "\(target.name) depends on \(above)")
        }
    }

    @Test("No file imports a room that is listed below its own") func imports() throws {
        for (floor, room) in rooms.enumerated() {
            for file in try repository.files(below: room == "Schema" ? room : "Sources/\(room)", ending: ".swift") {
                let above = try importedModules(file).filter { rooms[floor...].contains($0) }
                #expect(above.isEmpty, "\(file) imports \(above)")
            }
        }
    }

    @Test("Every room has a page that says what it is for, what it may know and what it must not know") func pages() throws {
        for room in rooms {
            let place = room == "Schema" ? room : "Sources/\(room)"
            let pages = try repository.files(below: place, ending: "/\(room).md").map(repository.text)
            try #require(pages.count == 1, "\(place) has \(pages.count) pages called \(room).md")
            for heading in ["What it is for.", "What it may know.", "What it must not know."] {
                #expect(pages[0].contains("\n\n**\(heading)**"), "\(place): \(heading)")
            }
        }
    }

    @Test("The top level holds what the house has there and nothing else") func topLevel() throws {
        let ignored = try repository.text(".gitignore").split(separator: "\n").map { $0.hasSuffix("/") ? $0.dropLast() : $0 }
        let entries = try repository.entries().filter { !$0.hasPrefix(".") && !ignored.contains($0[...]) }
        #expect(entries == ["LICENSE", "Package.swift", "README.md", "Schema", "Sources", "Tests", "ops"])
    }

    @Test("No source file is over 400 lines") func lengths() throws {
        for place in ["Sources", "Schema", "Tests"] {
            for file in try [".swift", ".sql", ".h"].flatMap({ try repository.files(below: place, ending: $0) }) {
                let lines = try repository.text(file).split(separator: "\n", omittingEmptySubsequences: false).count - 1
                #expect(lines <= 400, "\(file) has \(lines) lines")
            }
        }
    }

    private func importedModules(_ file: String) throws -> [String] {
        let kinds = #/(?m)^ *(?:@\w+ +)*(?:\w+ +)?import +(?:(?:struct|class|enum|protocol|func|var|let|typealias) +)?(\w+)/#
        return try repository.text(file).matches(of: kinds).map { String($0.output.1) }
    }
}
