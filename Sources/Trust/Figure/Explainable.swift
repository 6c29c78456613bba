/// A figure that can be opened down to what it comes from.
public protocol Explainable<Value>: Sendable {
    associatedtype Value: Sendable

    var figure: Figure<Value> { get }
    /// Recomputes to ``figure``.
    var explanation: Explanation { get }
}
