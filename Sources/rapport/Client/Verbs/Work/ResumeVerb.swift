import ArgumentParser
import Collaboration

/// `rapport resume R-12`
struct ResumeVerb: VerbCommand {
    static let configuration = CommandConfiguration(verb: .resume, abstract: "Let the clock go on.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        .resume(ResumeClock())
    }
}
