import Collaboration

extension Plot {
    /// Promises kept, late, overdue, revoked, and fulfilments that did not satisfy at once.
    func tellOfPromise(_ story: inout StoryWriter) {
        story.open()
        switch self {
        case .late:
            story.progress()
            story.fulfilLate(by: 60 * Double(story.setting.service.workHours) * 0.4)
            story.accept(grade: 3)
        case .overdue: story.progress()
        case .revoked: revoke(&story)
        case .reopened: reopen(&story)
        case .sentBack: sendBack(&story)
        default:
            story.progress()
            story.fulfil(at: 0.9)
            story.accept(grade: 5)
        }
    }

    private func revoke(_ story: inout StoryWriter) {
        story.wait(400)
        story.add(
            story.worker,
            .revoke(RevokePromise(reason: story.say("供应商停产，无法按承诺交付。", "The supplier has stopped making it; we cannot deliver."))))
        story.wait(100)
        story.add(story.asker, .rate(RateCounterpart(overall: 2, communication: 4)))
    }

    private func reopen(_ story: inout StoryWriter) {
        story.fulfil(at: 0.8)
        story.accept(grade: 4)
        story.wait(500)
        story.add(story.asker, .reopen(ReopenRequest(reason: story.say("使用时发现缺一件。", "One piece was missing when we used it."))))
        story.wait(200)
        story.add(story.worker, .fulfil(DeclareFulfilled(evidence: story.say("已补齐。", "The missing piece is there."))))
        story.wait(60)
        story.add(story.asker, .accept(AcceptFulfilment(note: story.say("齐了，谢谢。", "Complete now, thank you."))))
    }

    private func sendBack(_ story: inout StoryWriter) {
        story.fulfil(at: 0.7)
        story.wait(100)
        story.add(story.asker, .reject(RejectFulfilment(reason: story.say("缺合格证。", "The certificate is missing."))))
        story.wait(150)
        story.add(story.worker, .fulfil(DeclareFulfilled(evidence: story.say("合格证已补。", "Certificate added."))))
        story.accept(grade: 4)
    }
}
