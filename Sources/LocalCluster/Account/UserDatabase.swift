import Glibc

/// The system's users (`/etc/passwd` and whatever else the name service switch knows).
enum UserDatabase {
    static func account(named name: String) -> ServerAccount? {
        unsafe entry { entry, buffer, size, result in unsafe getpwnam_r(name, entry, buffer, size, result) }
    }

    /// The user's name, or the number when it has none (usual in containers).
    static func name(of userID: uid_t) -> String {
        unsafe entry { entry, buffer, size, result in unsafe getpwuid_r(userID, entry, buffer, size, result) }?.name ?? String(userID)
    }

    private static func entry(
        _ lookUp: (
            UnsafeMutablePointer<passwd>, UnsafeMutablePointer<CChar>, Int, UnsafeMutablePointer<UnsafeMutablePointer<passwd>?>
        ) -> Int32
    ) -> ServerAccount? {
        unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 16_384) { buffer in
            var entry = unsafe passwd()
            var found: UnsafeMutablePointer<passwd>?
            guard let start = buffer.baseAddress, unsafe lookUp(&entry, start, buffer.count, &found) == 0, unsafe found != nil else {
                return nil
            }
            return unsafe ServerAccount(
                name: String(cString: entry.pw_name), userID: entry.pw_uid, groupID: entry.pw_gid, needsSwitch: geteuid() == 0)
        }
    }
}
