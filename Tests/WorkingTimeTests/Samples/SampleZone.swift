import Testing

/// A zone whose clocks have been changed in a way of its own.
struct SampleZone: CustomTestStringConvertible {
    let name: String
    /// Such a change, in seconds since 1970.
    let change: Double

    var testDescription: String { name }

    /// Changes to summer time and from it, and others.
    static let all = [
        SampleZone(name: "Europe/Berlin", change: 1_761_440_400),
        SampleZone(name: "America/New_York", change: 1_741_503_600),
        SampleZone(name: "Asia/Shanghai", change: 684_867_600),
        // Half an hour.
        SampleZone(name: "Australia/Lord_Howe", change: 1_743_865_200),
        // Went without 30 December 2011.
        SampleZone(name: "Pacific/Apia", change: 1_325_239_200),
        // One minute past midnight, back into the day before.
        SampleZone(name: "America/St_Johns", change: 1_289_097_060),
        // At midnight, so that the day begins at one.
        SampleZone(name: "America/Sao_Paulo", change: 1_350_788_400),
    ]
}
