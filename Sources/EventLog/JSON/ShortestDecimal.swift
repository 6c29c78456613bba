/// The shortest decimal that reads back as a double: `0.` and the digits, times ten to the power of the exponent.
struct ShortestDecimal {
    /// ASCII, without zeros at either end.
    let digits: [UInt8]
    let exponent: Int

    /// Takes the digits that Swift's `description` has found, which are those that ECMAScript asks for, and finds where their point is.
    ///
    /// - Parameter value: positive and finite.
    init(_ value: Double) {
        let parts = value.description.utf8.split(separator: UInt8(ascii: "e"))
        let mantissa = parts[0].split(separator: UInt8(ascii: "."))
        let all = mantissa.flatMap { $0 }
        let significant = all.drop { $0 == UInt8(ascii: "0") }
        let power = parts.count > 1 ? Int(Substring(parts[1])) ?? 0 : 0
        digits = Array(significant[...(significant.lastIndex { $0 != UInt8(ascii: "0") } ?? significant.startIndex)])
        exponent = mantissa[0].count - significant.startIndex + power
    }
}
