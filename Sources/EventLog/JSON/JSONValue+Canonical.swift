extension JSONValue {
    /// The one text of this value under RFC 8785 (JSON Canonicalization Scheme), so that a hash is of bytes and not of a parser's mood.
    ///
    /// Of a number that is not finite, which neither JSON nor the log has, it is `null`, as ECMAScript's `JSON.stringify` writes it.
    public var canonical: String { String(decoding: canonicalBytes, as: UTF8.self) }

    /// ``canonical`` in UTF-8.
    var canonicalBytes: [UInt8] {
        var writer = CanonicalWriter()
        writer.write(self)
        return writer.bytes
    }
}
