@testable import Sandbox

extension SeededGenerator {
    /// One of several; there must be one.
    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[Int.random(in: elements.indices, using: &self)] }

    /// True once in so many times.
    mutating func oneIn(_ count: Int) -> Bool { Int.random(in: 1...count, using: &self) == 1 }
}
