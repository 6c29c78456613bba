extension [UInt8] {
    /// Bytes that differ along the way, so that a shift or a gap would show.
    static func pattern(count: Int) -> [UInt8] { (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) } }
}
