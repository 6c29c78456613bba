import FoundationEssentials

/// A value that is JSON as it stands, so that it needs no encoder.
protocol JSONScalar {
    var json: JSONValue { get }
}

extension JSONScalar where Self: BinaryInteger {
    /// What is beyond 64 bits becomes a double; it is out of range either way.
    var json: JSONValue { Int64(exactly: self).map(JSONValue.integer) ?? .number(Double(self)) }
}

extension JSONScalar where Self: BinaryFloatingPoint {
    var json: JSONValue {
        let value = Double(self)
        return Int64(exactly: value).map(JSONValue.integer) ?? .number(value)
    }
}

extension Int: JSONScalar {}
extension Int8: JSONScalar {}
extension Int16: JSONScalar {}
extension Int32: JSONScalar {}
extension Int64: JSONScalar {}
extension Int128: JSONScalar {}
extension UInt: JSONScalar {}
extension UInt8: JSONScalar {}
extension UInt16: JSONScalar {}
extension UInt32: JSONScalar {}
extension UInt64: JSONScalar {}
extension UInt128: JSONScalar {}
extension Double: JSONScalar {}
extension Float: JSONScalar {}

extension Bool: JSONScalar {
    var json: JSONValue { .bool(self) }
}

extension String: JSONScalar {
    var json: JSONValue { .string(self) }
}

extension Date: JSONScalar {
    /// As ``RapportJSON`` writes dates.
    var json: JSONValue { .string(Timestamp.text(of: self)) }
}

extension JSONValue: JSONScalar {
    var json: JSONValue { self }
}
