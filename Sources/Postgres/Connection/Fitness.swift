import Glibc

/// Whether a session can take the next statement: nothing is under way, no transaction is open, and its end has not been heard of.
struct Fitness {
    var isFit = false
    /// -1 when there is none.
    var descriptor: Int32 = -1

    /// Nothing has arrived that the loop may not have heard of: no notification, and not the end. Waits for nothing and takes nothing away.
    var isQuiet: Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, Int32(MSG_PEEK | MSG_DONTWAIT)) < 0 && errno == EAGAIN
    }
}
