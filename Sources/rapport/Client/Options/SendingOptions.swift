import ArgumentParser
import Collaboration

/// Options of every command that changes something.
struct SendingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The command's id; sending it again under the same id has no further effect (default: a new one).", valueName: "id"))
    var idempotencyKey: String?

    @Option(help: ArgumentHelp("The version you saw; if it has changed since, nothing happens.", valueName: "version"))
    var ifVersion: Int64?

    @Option(help: ArgumentHelp("The post to act from, for those who hold several.", valueName: "post"))
    var actingPost: PostID?

    @Flag(help: "Send it only when the organisation's cooling-off time is over; Ctrl-C before that takes it back.")
    var coolOff = false

    @OptionGroup var client: ClientOptions
}
