/// What is wrong with a value, by SQLSTATE: the conditions of class 22 that a parameter can bring about.
enum DataException {
    private static let names = [
        "22001": "a text is too long for its column",
        "22003": "a number is out of range",
        "22004": "a value is NULL where that is not allowed",
        "22007": "a text is not a date or a time",
        "22008": "a date or a time is out of range",
        "22012": "a division by zero",
        "22021": "a text is not in the encoding it claims",
        "22023": "a parameter has a value that is not allowed",
        "22026": "a string of bits has the wrong length",
        "22030": "a JSON object has a key twice",
        "2202E": "an array's index is wrong",
        "2201B": "a regular expression is not well formed",
        "22P02": "a text cannot be read as the type it is cast to",
        "22P03": "a binary value cannot be read as its type",
        "22P05": "a character does not exist in the other encoding",
    ]

    static func name(of sqlState: String) -> String { names[sqlState] ?? "a value is not acceptable" }
}
