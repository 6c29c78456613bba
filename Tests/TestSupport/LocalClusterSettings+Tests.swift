public import LocalCluster
import Logging

extension LocalCluster.Settings {
    /// A cluster that is thrown away: fast, forgetful, and silent unless something goes wrong.
    public static func forTests(dataDirectory: String) -> LocalCluster.Settings {
        var logger = Logger(label: "rapport.tests")
        logger.logLevel = .critical
        return LocalCluster.Settings(dataDirectory: dataDirectory, isDurable: false, logger: logger)
    }
}
