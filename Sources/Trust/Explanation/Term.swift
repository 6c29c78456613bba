/// A code for a number of an explanation, to be put into words by whoever shows it.
public enum Term: String, Codable, Sendable, Hashable, CaseIterable {
    /// Evidence for and against, weighted and summed.
    case positive, negative
    /// The mean of a beta distribution, how much evidence it rests on, its spread, and its 5 % and 95 % quantiles.
    case score, confidence, variance, lowerQuantile, upperQuantile
    /// A subjective opinion and the probability expected from it.
    case belief, disbelief, uncertainty, expectation
    /// An opinion about the one who gives an opinion, and the opinion given.
    case adviserBelief, adviserDisbelief, adviserUncertainty, advisedBelief, advisedDisbelief, advisedUncertainty
    /// A part of a whole, and the Wilson bounds of the share that it samples.
    case share, lowerBound, upperBound
    /// How many, and what they come to together.
    case count, sum
    case mean, median, average, index
    /// Trust one way and the other, and how alike they are.
    case forwardTrust, backwardTrust, reciprocity
    /// The three sides of the blame triangle and their mean distrust.
    case executiveTrustsMiddle, middleTrustsStaff, staffTrustsExecutive, blame
    /// Praise one way and the other.
    case forwardAverage, backwardAverage
    case networkRank
    case headcount, perHead
}
