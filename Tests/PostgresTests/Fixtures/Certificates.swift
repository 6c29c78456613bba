import Foundation

@testable import LocalCluster

/// An authority of the test's own and a certificate that it signed, as files.
struct Certificates {
    let directory: String

    /// - Parameter account: the server's, which alone may read the key.
    init(in directory: String, host: String, for account: ServerAccount) throws {
        self.directory = directory
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try makeAuthority("ca", "The test's authority")
        try makeAuthority("other-ca", "Somebody else's authority")
        try makeCertificate(for: host)
        for file in [key, certificate] {
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: file)
            try account.takeOver(file)
        }
    }

    var key: String { "\(directory)/server.key" }
    var certificate: String { "\(directory)/server.crt" }
    var authority: String { "\(directory)/ca.crt" }
    var otherAuthority: String { "\(directory)/other-ca.crt" }

    private static let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]

    private func makeAuthority(_ name: String, _ subject: String) throws {
        let files = ["-keyout", "\(name).key", "-out", "\(name).crt"]
        try openssl(["req", "-x509", "-days", "2", "-subj", "/CN=\(subject)"] + Self.newKey + files)
    }

    private func makeCertificate(for host: String) throws {
        try openssl(["req", "-subj", "/CN=\(host)"] + Self.newKey + ["-keyout", "server.key", "-out", "server.csr"])
        let signing = ["x509", "-req", "-days", "2", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial"]
        try openssl(signing + ["-out", "server.crt"])
    }

    private func openssl(_ arguments: [String]) throws {
        try ToolRun(program: "openssl", arguments: arguments, directory: directory).runSuccessfully()
    }
}
