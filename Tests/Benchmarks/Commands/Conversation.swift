import Collaboration
import FoundationEssentials

/// The course of a request between two people of an organisation, from its submission to its acceptance: what is said, by whom, in order.
///
/// Each step is one command that leads to one event.
struct Conversation: Sendable {
    let steps: [ConversationStep]

    /// - Parameters:
    ///   - customer: who asks, and for which department.
    ///   - performer: who does it, for the department that has the service.
    init(
        of customer: MemberID, _ department: DepartmentID, with performer: MemberID, service: ServiceID, title: String, need: String,
        conditions: String
    ) throws {
        let submission = SubmitRequest(
            service: service, customer: Party(department: department), title: title, need: need, conditions: conditions)
        steps = [
            try ConversationStep(customer, .submit(submission)),
            try ConversationStep(performer, .acknowledge(AcknowledgeRequest(understanding: "我们的理解：\(conditions)"))),
            try ConversationStep(performer, .promise(MakePromise(due: .now + 7 * 86_400))),
            try ConversationStep(performer, .fulfil(DeclareFulfilled(evidence: "已完成，单据见附件。"))),
            try ConversationStep(customer, .accept(AcceptFulfilment(note: "齐了，谢谢。"))),
        ]
    }
}
