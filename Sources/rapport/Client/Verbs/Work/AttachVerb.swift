import ArgumentParser
import Collaboration
import Crypto
import Foundation

/// `rapport attach R-12 --file note.pdf`
struct AttachVerb: VerbCommand {
    static let configuration = CommandConfiguration(
        verb: .attach, abstract: "Note a file by its name and SHA-256. The file itself stays where it is.")

    @Argument(help: "The request, such as R-12.")
    var request: RequestNumber

    @Option(help: ArgumentHelp("The file to note.", valueName: "file"))
    var file: String

    @Option(help: "Such as application/pdf.")
    var mediaType = "application/octet-stream"

    @OptionGroup var sending: SendingOptions

    func command(_ times: TimeText) throws -> RequestCommand {
        let content: Data
        do {
            content = try Data(contentsOf: URL(filePath: file), options: .mappedIfSafe)
        } catch {
            throw Failure(.notFound, "\(file) cannot be read: \(error.localizedDescription)")
        }
        let digest = SHA256.hash(data: content).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
        return .attach(
            AttachFile(name: URL(filePath: file).lastPathComponent, sha256: digest, size: content.count, mediaType: mediaType))
    }
}
