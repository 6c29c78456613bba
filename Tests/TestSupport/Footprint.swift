import Foundation

/// What this process holds of the system.
public struct Footprint: CustomStringConvertible, Sendable {
    public let descriptors: Int
    /// Of its own. What it has mapped of files comes and goes as the system likes.
    public let kilobytes: Int

    public var description: String { "\(descriptors) descriptors and \(kilobytes) kB" }

    public static func now() -> Footprint {
        let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd"))?.count ?? 0
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("RssAnon:") }
        return Footprint(descriptors: descriptors, kilobytes: line.flatMap { Int($0.filter(\.isNumber)) } ?? 0)
    }
}
