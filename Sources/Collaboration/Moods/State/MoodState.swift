package import FoundationEssentials

/// A note of a mood as it stands: that there is one, and not what it says.
package struct MoodState: MatterState {
    package var form: MoodForm?
    package var opener: MemberID?
    package var notedAt: Date?
    package var withdrawnAt: Date?

    package init() {}

    package var title: String { form?.title ?? "" }
    package var parties: [Party] { [] }
    package var status: String { withdrawnAt == nil ? "noted" : "withdrawn" }

    package func tells(_ type: String) -> Bool { withdrawnAt == nil || type != MoodNoted.type }
}
