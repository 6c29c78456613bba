package import FoundationEssentials

extension UUID {
    /// A UUID made by rules of one's own (RFC 9562, version 8): of the first 16 of at least as many bytes.
    package init(version8 hash: [UInt8]) {
        var bytes = hash
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        self.init(
            uuid: (
                bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6], bytes[7], bytes[8], bytes[9], bytes[10],
                bytes[11], bytes[12], bytes[13], bytes[14], bytes[15]
            ))
    }
}
