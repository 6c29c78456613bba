import FoundationEssentials

extension JSONValue {
    /// The one text of this value under RFC 8785 (JSON Canonicalization Scheme), so that a hash is of bytes and not of a parser's mood.
    public var canonical: String {
        var text = ""
        write(to: &text)
        return text
    }

    private func write(to text: inout String) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += Self.digits(value)
        case .number(let value): text += Self.digits(value)
        case .string(let value): Self.write(value, to: &text)
        case .array(let elements):
            text += "["
            for (index, element) in elements.enumerated() {
                if index > 0 { text += "," }
                element.write(to: &text)
            }
            text += "]"
        case .object(let members):
            text += "{"
            // RFC 8785 §3.2.3 orders names by UTF-16 code units, which is not Swift's order of strings.
            let names = members.keys.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
            for (index, name) in names.enumerated() {
                if index > 0 { text += "," }
                Self.write(name, to: &text)
                text += ":"
                members[name]?.write(to: &text)
            }
            text += "}"
        }
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\u{08}": text += "\\b"
            case "\t": text += "\\t"
            case "\n": text += "\\n"
            case "\u{0C}": text += "\\f"
            case "\r": text += "\\r"
            case "\u{00}"..<"\u{20}":
                let hexadecimal = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }

    /// Whole numbers beyond 2^53 are written as the double they would be read as, since RFC 8785 knows only doubles.
    private static func digits(_ value: Int64) -> String {
        value.magnitude <= 1 << 53 ? String(value) : digits(Double(value))
    }

    /// ECMAScript's `Number::toString`: Swift gives the same shortest digits, and this places point and exponent as ECMAScript does.
    private static func digits(_ value: Double) -> String {
        precondition(value.isFinite, "JSON has no infinities and no NaN")
        if value == 0 { return "0" }
        let (significand, exponent) = decimal(value.magnitude)
        let sign = value < 0 ? "-" : ""
        let count = significand.count
        switch exponent {
        case count...21: return sign + significand + String(repeating: "0", count: exponent - count)
        case 1...21: return sign + significand.prefix(exponent) + "." + significand.dropFirst(exponent)
        case -5...0: return sign + "0." + String(repeating: "0", count: -exponent) + significand
        default:
            let power = exponent - 1
            let fraction = count > 1 ? "." + significand.dropFirst() : ""
            return sign + significand.prefix(1) + fraction + "e" + (power < 0 ? "-" : "+") + String(power.magnitude)
        }
    }

    /// The shortest digits of `value` without zeros at either end, and the power of ten of the point that stands before them.
    private static func decimal(_ value: Double) -> (digits: String, exponent: Int) {
        let parts = value.description.split(separator: "e")
        let mantissa = parts[0].split(separator: ".")
        let whole = String(mantissa[0])
        var digits = whole + (mantissa.count > 1 ? String(mantissa[1]) : "")
        var exponent = whole.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
        while digits.hasPrefix("0") {
            digits.removeFirst()
            exponent -= 1
        }
        while digits.hasSuffix("0") { digits.removeLast() }
        return (digits, exponent)
    }
}
