import Foundation
import LocalCluster

extension Check {
    static let programs = Check(name: "PostgreSQL's programs") { patient in
        guard patient.settings.databaseURL == nil else { return .skipped("RAPPORT_DATABASE_URL is set") }
        let found = LocalCluster.availableInstallations()
        let list = found.map { "\($0.version) in \($0.binDirectory)" }.joined(separator: ", ")
        guard found.contains(where: { $0.majorVersion >= PostgresInstallation.oldestMajorVersion }) else {
            return .failed(list.isEmpty ? "none found" : list, "Install the package postgresql, or set RAPPORT_POSTGRES_BIN.")
        }
        return .ok(list)
    }

    static let dataDirectory = Check(name: "data directory") { patient in
        guard patient.settings.databaseURL == nil else { return .skipped("RAPPORT_DATABASE_URL is set") }
        let path = patient.settings.dataDir
        guard FileManager.default.fileExists(atPath: path) else { return .warning("\(path) does not exist", "`rapport up` makes it.") }
        guard let cluster = try LocalCluster.attach(dataDirectory: path) else {
            return .warning("\(path): nothing runs in it", "`rapport up` starts it.")
        }
        return .ok("\(cluster.dataDirectory), PostgreSQL \(cluster.version), process \(cluster.postmasterProcessID)")
    }

    /// Below the first a running service still has time, below the second PostgreSQL may stop at any moment.
    private static let littleSpace = Int64(2) << 30
    private static let noSpace = Int64(256) << 20

    static let diskSpace = Check(name: "disk space") { patient in
        guard patient.settings.databaseURL == nil else { return .skipped("RAPPORT_DATABASE_URL is set") }
        let path = patient.settings.dataDir
        guard FileManager.default.fileExists(atPath: path) else { return .skipped("\(path) does not exist") }
        let free = try FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize] as? Int64 ?? 0
        let detail = "\(free >> 20) MB free"
        if free < noSpace { return .failed(detail, "Make space: PostgreSQL stops when the disk is full.") }
        return free < littleSpace ? .warning(detail, "Make space soon.") : .ok(detail)
    }
}
