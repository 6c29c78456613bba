/// A hash that is the same in every process and on every machine, unlike `Hasher`.
///
/// FNV-1a over 128 bits: with a million cases the odds of two sharing a stream are below one in 10²⁶. It withstands chance, not malice,
/// so the decider also compares the case's id with the one the stream began with.
package enum StableHash {
    /// 32 hexadecimal digits.
    package static func text(of parts: [String]) -> String {
        var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
        for part in parts {
            // A byte that UTF-8 never has, so that the boundary between parts counts.
            for byte in Array(part.utf8) + [0xFF] {
                hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
            }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 32 - digits.count) + digits
    }
}
