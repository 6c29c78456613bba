import Collaboration

extension Plot {
    /// How two sides come to agree on what is promised and by when.
    func tellOfAgreement(_ story: inout StoryWriter) {
        switch self {
        case .corrected: correct(&story)
        case .countered: counter(&story)
        case .counterRefused: refuseCounter(&story)
        default: renegotiate(&story)
        }
        story.accept(grade: 4)
    }

    private func correct(_ story: inout StoryWriter) {
        story.submit()
        story.acknowledge()
        story.wait(60)
        let correction = story.say("还要附上批号。", "The batch number is needed too.")
        story.add(story.asker, .correctUnderstanding(CorrectUnderstanding(correction: correction)))
        story.wait(45)
        let understanding = story.say("含批号：\(story.setting.topic.conditions)", "With batch number: \(story.setting.topic.conditions)")
        story.add(story.worker, .acknowledge(AcknowledgeRequest(understanding: understanding)))
        story.confirm()
        story.promise()
        story.fulfil(at: 0.9)
    }

    private func counter(_ story: inout StoryWriter) {
        story.submit()
        story.acknowledge(after: 0.4)
        offer(&story, hours: 1.4)
        story.wait(80)
        story.add(story.asker, .acceptCounter(AcceptCounter()))
        story.fulfil(at: 0.9)
    }

    private func refuseCounter(_ story: inout StoryWriter) {
        story.submit()
        offer(&story, hours: 2)
        story.wait(60)
        story.add(story.asker, .rejectCounter(RejectCounter(reason: story.say("那就赶不上停机窗口了。", "That misses the maintenance window."))))
        story.promise()
        story.fulfil(at: 1)
    }

    /// The performer offers a later date, in multiples of the usual time.
    private func offer(_ story: inout StoryWriter, hours factor: Double) {
        story.wait(50)
        let due = story.roundTime(inHours: Double(story.setting.service.workHours) * factor)
        story.due = due
        story.add(story.worker, .counter(CounterOffer(due: due, terms: story.say("可以做，但要晚一些。", "We can, but somewhat later."))))
    }

    private func renegotiate(_ story: inout StoryWriter) {
        story.open()
        guard let due = story.due else { return }
        story.wait(until: story.moment(0.6, towards: due))
        let later = story.roundTime(inHours: Double(story.setting.service.workHours))
        let proposal = ProposeRenegotiation(due: later, terms: story.say("供应商推迟两天。", "The supplier is two days late."))
        story.add(story.worker, .proposeRenegotiation(proposal))
        story.wait(30)
        story.add(story.asker, .acceptRenegotiation(AcceptRenegotiation()))
        story.due = later
        story.fulfil(at: 0.95)
    }
}
