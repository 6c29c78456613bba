extension JSONValue {
    /// How deep arrays and objects may be nested: deeper ones would exhaust the stack of whoever walks them.
    public static let depthLimit = 512

    /// Beyond it not every whole number is a double, so readers would take it for its neighbour.
    static let wholeLimit: UInt64 = 1 << 53

    /// Whether a number comes back from its canonical text.
    ///
    /// From 10^21 on ECMAScript writes an exponent; the doubles between 2^53 and there are written as whole numbers, of which all but the
    /// first digits are made up.
    static func isInRange(_ number: Double) -> Bool {
        number.isFinite && (number.magnitude <= Double(wholeLimit) || number.magnitude >= 1e21)
    }

    /// Refuses what could not be stored, or not be read back as it was meant. What was parsed has passed this already.
    func checkRange(depth: Int = 0) throws(JSONError) {
        switch self {
        case .null, .bool: break
        case .integer(let value): if value.magnitude > Self.wholeLimit { throw .numberOutOfRange() }
        case .number(let value): if !Self.isInRange(value) { throw .numberOutOfRange() }
        case .string(let text): guard text.allBytes(satisfy: { $0 != 0 }) else { throw .nul() }
        case .array(let elements):
            if depth == Self.depthLimit { throw .tooDeep() }
            for (index, element) in elements.enumerated() {
                do { try element.checkRange(depth: depth + 1) } catch { throw error.inside(index) }
            }
        case .object(let members):
            if depth == Self.depthLimit { throw .tooDeep() }
            for (name, member) in members {
                guard name.allBytes(satisfy: { $0 != 0 }) else { throw .nul() }
                do { try member.checkRange(depth: depth + 1) } catch { throw error.inside(name) }
            }
        }
    }
}

extension JSONError {
    static func numberOutOfRange(offset: Int? = nil) -> JSONError {
        JSONError(.numberOutOfRange, "a number is finite and, when it is whole, at most 2^53; write others as text", offset: offset)
    }

    static func nul(offset: Int? = nil) -> JSONError {
        JSONError(.nul, "the character U+0000 cannot be stored", offset: offset)
    }

    static func tooDeep(offset: Int? = nil) -> JSONError {
        JSONError(.tooDeep, "arrays and objects are nested more than \(JSONValue.depthLimit) deep", offset: offset)
    }
}
