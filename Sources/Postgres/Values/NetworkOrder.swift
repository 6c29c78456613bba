extension [UInt8] {
    /// - Returns: true, as an integer is never NULL.
    @discardableResult
    mutating func append(network value: some FixedWidthInteger) -> Bool {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
        return true
    }

    /// A value behind its length, which is -1 for NULL: what arrays and rows of COPY consist of.
    mutating func append(field value: some PostgresEncodable) {
        let start = count
        append(network: Int32(-1))
        if value.encode(into: &self) { put(network: Int32(count - start - 4), at: start) }
    }

    /// Writes over what stands at `offset`.
    mutating func put(network value: Int32, at offset: Int) {
        withUnsafeMutableBytes { $0.storeBytes(of: value.bigEndian, toByteOffset: offset, as: Int32.self) }
    }
}

extension FixedWidthInteger {
    /// Reads an integer of exactly the buffer's size.
    init?(network bytes: UnsafeRawBufferPointer) {
        guard bytes.count == MemoryLayout<Self>.size else { return nil }
        self.init(bigEndian: bytes.loadUnaligned(as: Self.self))
    }
}

extension UnsafeRawBufferPointer {
    func slice(_ offset: Int, _ count: Int) -> UnsafeRawBufferPointer? {
        guard offset >= 0, count >= 0, offset + count <= self.count else { return nil }
        return UnsafeRawBufferPointer(rebasing: self[offset..<offset + count])
    }
}
