/// How far an improvement has come. One that was looked at and did not work is adopted again.
package enum ImprovementStep: String, Codable, Sendable, Hashable {
    case proposed, adopted, finished, verified
}
