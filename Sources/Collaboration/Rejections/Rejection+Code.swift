extension Rejection {
    /// What exactly the rules say no to. Stored and sent as its snake-case name, which never changes.
    public enum Code: String, Codable, Sendable, Hashable, CaseIterable {
        // The state table.
        case alreadyAcknowledged = "already_acknowledged"
        case counterPending = "counter_pending"
        case alreadyPromised = "already_promised"
        case awaitingAcceptance = "awaiting_acceptance"
        case requestClosed = "request_closed"
        case notAcknowledged = "not_acknowledged"
        case alreadyConfirmed = "already_confirmed"
        case notYourTurn = "not_your_turn"
        case useRenegotiation = "use_renegotiation"
        case noCounter = "no_counter"
        case useCancel = "use_cancel"
        case useWithdraw = "use_withdraw"
        case notPromised = "not_promised"
        case renegotiationPending = "renegotiation_pending"
        case noRenegotiation = "no_renegotiation"
        case handOverPending = "hand_over_pending"
        case noHandOver = "no_hand_over"
        case noBlocker = "no_blocker"
        case alreadyResolved = "already_resolved"
        case alreadyContested = "already_contested"
        case alreadyPaused = "already_paused"
        case notPaused = "not_paused"
        case topOfLadder = "top_of_ladder"
        case openSubrequests = "open_subrequests"
        case notFulfilled = "not_fulfilled"
        case notClosed = "not_closed"
        case useReject = "use_reject"
        case windowElapsed = "window_elapsed"
        case cannotReopen = "cannot_reopen"
        case notRatable = "not_ratable"
        case alreadyRated = "already_rated"
        case notRated = "not_rated"
        case alreadyDisputed = "already_disputed"
        case notDisputed = "not_disputed"

        // Who may.
        case notCustomer = "not_customer"
        case notPerformer = "not_performer"
        case notInvolved = "not_involved"
        case notReceiver = "not_receiver"
        case notHead = "not_head"
        case notCoordinator = "not_coordinator"
        case forbidden

        // The conversation.
        case versionConflict = "version_conflict"
        case unknownRequest = "unknown_request"
        case alreadySubmitted = "already_submitted"
        case serviceInactive = "service_inactive"
        case notOffered = "not_offered"
        case customerIsPerformer = "customer_is_performer"
        case samePerformer = "same_performer"
        case noContact = "no_contact"
        case dueInPast = "due_in_past"
        case tooManyRounds = "too_many_rounds"
        case pauseTooLong = "pause_too_long"
        case notDueYet = "not_due_yet"
        case cycle
        case alreadyLinked = "already_linked"
        case alreadyWatching = "already_watching"
        case alreadyRevealed = "already_revealed"

        // What was written.
        case emptyText = "empty_text"
        case textTooLong = "text_too_long"
        case invalidGrade = "invalid_grade"
        case invalidValue = "invalid_value"

        // The organisation.
        case unknownDepartment = "unknown_department"
        case unknownPost = "unknown_post"
        case unknownMember = "unknown_member"
        case departmentClosed = "department_closed"
        case departmentExists = "department_exists"
        case postExists = "post_exists"
        case memberExists = "member_exists"
        case postNotInDepartment = "post_not_in_department"
        case overlappingAssignment = "overlapping_assignment"
        case endedBeforeBegun = "ended_before_begun"
        case noAssignment = "no_assignment"
        case roleAlreadyGranted = "role_already_granted"
        case roleNotGranted = "role_not_granted"
        case unchanged

        // Catalogue and calendars.
        case unknownService = "unknown_service"
        case alreadyAttested = "already_attested"
        case noDuties = "no_duties"
        case serviceExists = "service_exists"
        case unknownCalendar = "unknown_calendar"
        case calendarExists = "calendar_exists"
        case noWorkingTime = "no_working_time"
        case unknownTimeZone = "unknown_time_zone"
        case invalidHours = "invalid_hours"
        case contradictoryDate = "contradictory_date"

        // Matters.
        case unknownMatter = "unknown_matter"
        case matterExists = "matter_exists"
        case matterClosed = "matter_closed"
        case notInForce = "not_in_force"
        case alreadySigned = "already_signed"

        // Imports.
        case caseMismatch = "case_mismatch"
    }
}
