import Glibc

/// Lists of strings as C wants them for a program's arguments and environment.
enum CStrings {
    /// The pointers, with a nil after the last, are good only while `body` runs.
    static func with<R>(_ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> R) -> R {
        let copies = unsafe strings.map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe copies.indices { unsafe free(copies[index]) } }
        return unsafe withUnsafeTemporaryAllocation(of: UnsafeMutablePointer<CChar>?.self, capacity: copies.count) { list in
            _ = unsafe list.initialize(fromContentsOf: copies)
            return unsafe body(list.baseAddress!)
        }
    }
}
