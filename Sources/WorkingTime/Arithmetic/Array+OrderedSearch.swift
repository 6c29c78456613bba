extension Array {
    /// How many elements at the beginning satisfy a condition that none satisfies after the first that does not.
    func countOfLeading(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The last of the elements at the beginning that satisfy such a condition.
    func lastOfLeading(where condition: (Element) -> Bool) -> Element? {
        let count = countOfLeading(where: condition)
        return count == 0 ? nil : self[count - 1]
    }
}
