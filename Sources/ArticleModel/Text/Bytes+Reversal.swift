extension [UInt8] {
  /// Turns the bytes from `start` on round, in place.
  package mutating func reverse(from start: Int) {
    var low = start
    var high = count - 1
    while low < high {
      swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
