import Collaboration
import Trust

extension ExplainedFigure {
    /// What a figure is made of, and how.
    enum Source {
        /// Facts and open requests about the subject, both ways; or about everybody, where it depends on what all think of all.
        case evidence(ofEverybody: Bool = false, (TrustEvidence, FigureSubject) throws -> Explanation)
        case surveys(([ClosedSurvey], FigureSubject) throws -> Explanation)
        case importedCases
        case recognitions
    }

    var source: Source {
        switch self {
        case .promiseKeeping: .facts { PromiseKeeping.appraise($0.promises, asOf: $1.now).explanation }
        case .responsiveness: .facts { facts, _ in Responsiveness.appraise(facts.answers).explanation }
        case .hitRate: .facts { facts, _ in Responsiveness.hits(facts.answers).explanation }
        case .medianAnswer: .facts { facts, _ in Responsiveness.median(facts.answers).explanation }
        case .satisfiedShare: .facts { facts, _ in RatingScore.satisfied(facts.ratings).explanation }
        case .averageGrade: .facts { facts, _ in RatingScore.average(facts.ratings).explanation }
        case .groupRating: .facts { UnfairRatingFilter($0.ratings, asOf: $1.now).explanation }
        case .contestedRate: .facts { facts, _ in ContestedRate.appraise(facts.attributions).explanation }
        case .directionalTrust: .evidence { $0.trust($1).explanation }
        case .reciprocity: .evidence { Reciprocity.reckon($0.trust($1), $0.trust($1.reversed)).explanation }
        case .mutualPraise: .evidence { $0.praise(between: $1).explanation }
        case .blameTriangle: .evidence { evidence, _ in evidence.levels.blameTriangle.explanation }
        case .networkRank: .evidence(ofEverybody: true) { try $0.networkRank(of: $1.to?.department).explanation }
        case .progressShared:
            .requests { requests, evidence in
                Sharing.progress(requests.compactMap { $0.progressShared(at: evidence.now, evidence.directory) }).explanation
            }
        case .openness: .requests { requests, _ in Sharing.openness(requests.compactMap(\.openness)).explanation }
        case .onTimeShare: .importedCases
        case .recognitionPerHead: .recognitions
        case .pulse: .surveys { $0.pulse(of: $1.from?.department).explanation }
        case .relationshipIndex: .surveys { try $0.relationship($1).explanation }
        }
    }
}

extension ExplainedFigure.Source {
    fileprivate static func facts(_ explain: @escaping (TrustFacts, TrustEvidence) -> Explanation) -> Self {
        .evidence { evidence, subject in explain(evidence.facts(about: subject), evidence) }
    }

    fileprivate static func requests(_ explain: @escaping ([RequestRow], TrustEvidence) -> Explanation) -> Self {
        .evidence { evidence, subject in explain(evidence.requests.filter(subject.covers).sorted { $0.number < $1.number }, evidence) }
    }
}

extension TrustEvidence {
    fileprivate func networkRank(of department: DepartmentID?) throws -> Reckoning {
        guard let index = departments.firstIndex(where: { $0 == department }) else {
            throw ReadModelError(.notFound, "the rank in the network is a department's: say of which (to)")
        }
        return network.reckon(index)
    }
}

extension [ClosedSurvey] {
    fileprivate func relationship(_ subject: FigureSubject) throws -> Reckoning {
        guard let from = subject.from?.department, let to = subject.to?.department else {
            throw ReadModelError(.notFound, "the relationship index is one department's of another: say whose and of which (from, to)")
        }
        return relationship(.init(from: from, to: to)).index
    }
}
