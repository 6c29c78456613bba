import Collaboration
import FoundationEssentials

/// One command of the sample, with who sends it and when.
struct SampleStep: Sendable, Hashable {
    /// The command's id, the same whenever the sample is loaded; what makes loading again harmless.
    let key: String

    /// Who sends it; nobody in particular for the steps that set the organisation up.
    let member: MemberID?

    /// When it happens.
    let at: Date

    let action: SampleAction
}
