import Logging
import Notifications

/// Everything that can be set from outside, for the server and for the commands that speak to it.
///
/// A flag outranks the environment, which outranks the file. In the environment a setting is called `RAPPORT_` and its name in capitals:
/// `dataDir` is `RAPPORT_DATA_DIR`. The file is JSON, with the names as they stand here.
struct Settings: Sendable {
    /// Where commands find the service.
    var url: String
    /// Who the commands speak for. Secret.
    var token: String?
    /// The embedded database's directory.
    var dataDir: String
    /// Another database instead of the embedded one, for example "postgresql://rapport@db1,db2/rapport?target_session_attrs=read-write". May
    /// hold a password. Secret.
    var databaseURL: String?
    /// Connections each of the API and the projections may hold.
    var databaseConnections: Int
    /// False behind a transaction pooler such as pgbouncer.
    var databasePrepares: Bool
    /// 32 bytes in Base64; without it the key is kept in the file `master.key` of the data directory. Secret.
    var masterKey: String?
    /// The name of the organisation's log.
    var organisation: String
    /// The address and port the API listens on.
    var host: String
    var port: Int
    /// The address that mail comes from; none is sent without it.
    var mailFrom: String?
    /// The program that takes mail as `sendmail` does.
    var mailProgram: String
    var output: OutputFormat
    /// Nil leaves it to the command.
    var logLevel: Logger.Level?

    /// How mail leaves this machine; nil where none does.
    var mail: Courier.Mail? { mailFrom.map { Courier.Mail(sender: $0, program: mailProgram) } }
}
