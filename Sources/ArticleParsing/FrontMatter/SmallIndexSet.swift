/// Indices of a list that is short as a rule: up to 63 stand in one word.
struct SmallIndexSet {
  private var word: UInt64 = 0
  private var beyond: Set<Int> = []

  mutating func insert(_ index: Int) {
    if index < 64 { word |= 1 << UInt64(index) } else { beyond.insert(index) }
  }

  func contains(_ index: Int) -> Bool {
    index < 64 ? word >> UInt64(index) & 1 != 0 : beyond.contains(index)
  }
}
