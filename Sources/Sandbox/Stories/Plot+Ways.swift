import Collaboration

extension Plot {
    /// What may happen on the way.
    func tellOfTheWay(_ story: inout StoryWriter) {
        switch self {
        case .blocked: block(&story)
        case .paused: pause(&story)
        case .handedOver: handOver(&story)
        case .escalated: escalate(&story)
        case .cancelled: cancel(&story)
        case .split: split(&story)
        default: keepConfidential(&story)
        }
    }

    private func block(_ story: inout StoryWriter) {
        story.open()
        story.wait(200)
        let culprit = Party(department: story.otherDepartment.id, post: story.otherDepartment.head)
        let codes: [BlockerCode] = [.poorCommunication, .unclearResponsibility, .informationAsymmetry, .noSharedGoal, .dependency]
        let code = codes.randomElement(using: &story.random) ?? .other
        let evidence = story.say("等对方图纸已两天，未回复。", "Two days without an answer about the drawing.")
        story.add(story.worker, .raiseBlocker(RaiseBlocker(code: code, attributedTo: culprit, evidence: evidence)))
        story.wait(90)
        let statement = story.say("图纸其实在我们这里耽搁了。", "It was we who were late with the drawing.")
        let ours = Party(department: story.setting.customer.id, post: story.setting.customer.head)
        story.add(story.asker, .contestAttribution(ContestAttribution(blocker: 1, statement: statement, proposedTo: ours)))
        story.wait(240)
        story.add(
            story.worker,
            .resolveBlocker(ResolveBlocker(blocker: 1, resolution: story.say("三方碰头后解决。", "Solved when all three met."))))
        story.fulfilLate(by: 90)
        story.accept(grade: 4)
    }

    private func pause(_ story: inout StoryWriter) {
        story.open()
        story.wait(150)
        let until = story.roundTime(inHours: 30)
        story.add(
            story.worker,
            .pause(PauseClock(reason: story.say("等客户确认图纸版本。", "Waiting for the customer to confirm the drawing."), until: until)))
        story.wait(700)
        story.add(story.worker, .resume(ResumeClock()))
        story.fulfil(at: 0.9)
        story.accept(grade: 5)
    }

    private func handOver(_ story: inout StoryWriter) {
        let receiver = story.otherDepartment
        story.open()
        story.wait(120)
        let offer = OfferHandOver(
            to: Party(department: receiver.id), reason: story.say("他们更熟悉这类问题。", "They know this kind of matter better."))
        story.add(story.worker, .offerHandOver(offer))
        story.wait(100)
        story.add(receiver.headMember, .acceptHandOver(AcceptHandOver()))
        story.cast(worker: receiver.staff.first ?? receiver.headMember)
        story.promise()
        story.fulfil(at: 0.9)
        story.accept(grade: 4)
    }

    private func escalate(_ story: inout StoryWriter) {
        story.submit()
        story.wait(Double(story.setting.service.targetMinutes) * 2)
        let reason = story.say("超过答复时限，没有任何消息。", "No answer, and the target has passed.")
        story.add(story.asker, .escalate(EscalateRequest(reason: reason)))
        story.cast(worker: story.worksHead)
        story.promise()
        story.fulfil(at: 0.8)
        story.accept(grade: 3)
    }

    private func cancel(_ story: inout StoryWriter) {
        story.open()
        story.wait(180)
        story.add(story.asker, .cancel(CancelRequest(reason: story.say("订单取消。", "The order was cancelled."))))
    }

    /// The performer needs somebody else's service first.
    private func split(_ story: inout StoryWriter) {
        story.open()
        let helper = story.otherDepartment
        guard let service = SampleService.all.first(where: { $0.department == helper }), let topic = service.topics.first else { return }
        story.wait(60)
        let part = SubmitRequest(
            service: service.id, customer: Party(department: story.setting.service.department.id), title: topic.title,
            need: topic.need, conditions: topic.conditions)
        story.add(story.worker, .submit(part), on: story.sideStory)
        story.add(story.worker, .link(part: story.sideStory, story: story.setting.story))
        story.wait(60)
        let due = story.roundTime(inHours: 3)
        let understanding = AcknowledgeRequest(understanding: topic.conditions, promise: MakePromise(due: due))
        story.add(helper.headMember, .acknowledge(understanding), on: story.sideStory)
        story.wait(100)
        let evidence = story.say("已完成。", "Done.")
        story.add(helper.headMember, .fulfil(DeclareFulfilled(evidence: evidence)), on: story.sideStory)
        story.wait(30)
        story.add(story.worker, .accept(AcceptFulfilment(rating: RateCounterpart(overall: 5))), on: story.sideStory)
        story.fulfil(at: 0.95)
        story.accept(grade: 5)
    }

    private func keepConfidential(_ story: inout StoryWriter) {
        story.cast(worker: story.worksHead)
        story.submit(confidential: true)
        story.acknowledge()
        story.promise()
        story.fulfil(at: 0.9)
        story.accept(grade: 5)
    }
}
