import Foundation

/// An authority of the test's own and a certificate that it signed, as files.
struct Certificates {
    let directory: String

    /// - Parameter owner: who may read the key: the server's user.
    init(in directory: String, host: String, owner: NSNumber) throws {
        self.directory = directory
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        try authority("ca", "The test's authority")
        try authority("other-ca", "Somebody else's authority")
        try certificate(for: host)
        for file in [key, certificate] {
            try FileManager.default.setAttributes([.ownerAccountID: owner, .posixPermissions: 0o600], ofItemAtPath: file)
        }
    }

    var key: String { "\(directory)/server.key" }
    var certificate: String { "\(directory)/server.crt" }
    var authority: String { "\(directory)/ca.crt" }
    var otherAuthority: String { "\(directory)/other-ca.crt" }

    private static let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]

    private func authority(_ name: String, _ subject: String) throws {
        let files = ["-keyout", "\(name).key", "-out", "\(name).crt"]
        try Tool.run("openssl", ["req", "-x509", "-days", "2", "-subj", "/CN=\(subject)"] + Self.newKey + files, in: directory)
    }

    private func certificate(for host: String) throws {
        let request = ["req", "-subj", "/CN=\(host)"] + Self.newKey + ["-keyout", "server.key", "-out", "server.csr"]
        try Tool.run("openssl", request, in: directory)
        let signing = ["x509", "-req", "-days", "2", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial"]
        try Tool.run("openssl", signing + ["-out", "server.crt"], in: directory)
    }
}
