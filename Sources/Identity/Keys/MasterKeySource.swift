/// Where the master key comes from: the environment when it is set there, else a file.
public struct MasterKeySource: Sendable {
    /// The value of `RAPPORT_MASTER_KEY`; nil when it is not set.
    public var base64: String?
    /// The file's path, such as `rapport-data/master.key`.
    public var file: String

    public init(base64: String? = nil, file: String) {
        self.base64 = base64
        self.file = file
    }

    /// The key; a new one in the file when there is none and `mayCreate` says so.
    ///
    /// - Throws: `masterKeyMissing`, `masterKeyUnreadable`, `masterKeyExposed`.
    func key(mayCreate: Bool) throws(IdentityError) -> MasterKey {
        if let base64 { return try MasterKey(base64: base64) }
        let keyFile = MasterKeyFile(path: file)
        if let key = try keyFile.read() { return key }
        guard mayCreate else {
            throw IdentityError(
                .masterKeyMissing,
                "the master key is missing: \(file) does not exist, and this database was sealed under one before. Put the file back from its "
                    + "backup, or set RAPPORT_MASTER_KEY")
        }
        return try keyFile.create()
    }
}
