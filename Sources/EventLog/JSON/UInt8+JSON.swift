extension UInt8 {
    /// Whether a byte of UTF-8 stands in a JSON string as it is, without an escape, and does not end it.
    var isPlainInJSON: Bool { self >= 0x20 && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\") }
}
