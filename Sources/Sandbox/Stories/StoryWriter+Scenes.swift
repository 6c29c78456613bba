import Collaboration
import FoundationEssentials

/// The scenes most stories are made of.
extension StoryWriter {
    mutating func submit(confidential: Bool? = nil) {
        let neededBy = roundTime(inHours: Double(setting.service.workHours) * 1.5)
        add(asker, .submit(submission(neededBy: neededBy, confidential: confidential)))
    }

    /// The request as it is submitted.
    func submission(neededBy: Date?, confidential: Bool? = nil) -> SubmitRequest {
        SubmitRequest(
            service: setting.service.id, customer: Party(department: setting.customer.id), title: setting.topic.title,
            need: setting.topic.need, conditions: setting.topic.conditions, neededBy: neededBy,
            goal: setting.service.department == .production ? SampleMatters.sharedGoal : nil, confidential: confidential)
    }

    /// The first answer comes when a share of the service's target has passed.
    mutating func acknowledge(after share: Double = 0.5) {
        wait(Double(setting.service.targetMinutes) * share)
        let understanding = say("我们的理解：\(setting.topic.conditions)", "As we understand it: \(setting.topic.conditions)")
        add(worker, .acknowledge(AcknowledgeRequest(understanding: understanding)))
    }

    mutating func confirm() {
        wait(40)
        add(asker, .confirmUnderstanding(ConfirmUnderstanding()))
    }

    mutating func promise() {
        wait(30)
        let due = roundTime(inHours: Double(setting.service.workHours))
        self.due = due
        add(worker, .promise(MakePromise(due: due)))
    }

    mutating func progress() {
        guard let due else { return }
        wait(until: moment(0.4, towards: due))
        add(worker, .postProgress(PostProgress(note: say("已安排，进行中。", "Arranged and under way."), percent: 40)))
        add(asker, .watch(WatchRequest()))
        add(asker, .comment(AddComment(text: say("收到，有变化请告诉我。", "Thank you; please tell me of any change."), mentions: [worker])))
    }

    /// Declares it fulfilled when a share of the time to the due date has passed.
    mutating func fulfil(at share: Double) {
        guard let due else { return }
        wait(until: moment(share * Double.random(in: 0.92...1.0, using: &random), towards: due))
        // The digest of "delivery note": the file itself stays where the sender has it.
        let digest = "08588dd9141fdddd01f4fcad5782e8ddb4f08741dccd08b09be32b39846bb518"
        add(worker, .attach(AttachFile(name: say("单据.pdf", "note.pdf"), sha256: digest, size: 13, mediaType: "application/pdf")))
        add(worker, .fulfil(DeclareFulfilled(evidence: say("已完成，单据见附件。", "Done; see the note attached."))))
    }

    /// Declares it fulfilled so many working minutes after it was due.
    mutating func fulfilLate(by minutes: Double) {
        guard let due else { return }
        wait(until: due)
        wait(minutes)
        add(worker, .fulfil(DeclareFulfilled(evidence: say("已完成，比承诺晚，抱歉。", "Done, later than promised; we are sorry."))))
    }

    /// The customer accepts and rates in one step; the performer rates some time later.
    mutating func accept(grade: Int) {
        wait(90)
        let rating = RateCounterpart(
            overall: grade, timeliness: grade, quality: min(5, grade + 1), communication: grade, respect: min(5, grade + 1))
        add(asker, .accept(AcceptFulfilment(rating: rating)))
        wait(120)
        add(worker, .rate(RateCounterpart(overall: Int.random(in: 3...5, using: &random))))
    }

    /// From submission to promise without a hitch.
    mutating func open() {
        submit()
        acknowledge()
        promise()
    }
}
