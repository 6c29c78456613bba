import Collaboration

extension Plot {
    /// Requests that end, or stay, without a promise.
    func tellOfNoPromise(_ story: inout StoryWriter) {
        switch self {
        case .declined: decline(&story)
        case .withdrawn: withdraw(&story)
        case .duplicate: duplicate(&story)
        default:
            story.submit()
            story.wait(300)
            story.add(story.asker, .comment(AddComment(text: story.say("请问有人看到吗？", "Has anybody seen this?"))))
        }
    }

    private func decline(_ story: inout StoryWriter) {
        story.submit()
        story.wait(90)
        let decline = DeclineRequest(
            reason: .noCapacity, note: story.say("本月已满负荷，坦率地说做不到。", "We are fully booked this month and say so frankly."),
            referral: Party(department: story.otherDepartment.id))
        story.add(story.worker, .decline(decline))
    }

    private func withdraw(_ story: inout StoryWriter) {
        story.submit()
        story.wait(120)
        story.add(story.asker, .withdraw(WithdrawRequest(reason: story.say("客户改了主意。", "The customer changed their mind."))))
    }

    /// Two people of one department ask for the same.
    private func duplicate(_ story: inout StoryWriter) {
        story.submit()
        story.wait(50)
        let again = story.submission(neededBy: nil)
        story.add(story.asksHead, .submit(again), on: story.sideStory)
        story.acknowledge(after: 0.3)
        story.add(story.worker, .markDuplicate(of: story.setting.story, story: story.sideStory))
        story.promise()
        story.fulfil(at: 0.9)
        story.accept(grade: 5)
    }
}
