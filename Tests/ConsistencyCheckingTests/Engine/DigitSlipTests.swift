import ArticleModel
import CrossfootTestSupport
import Testing

@testable import ConsistencyChecking

/// Slips in numbers against slips in lists of digits.
@Suite struct DigitSlipTests {
  private func digits(_ random: inout SeededGenerator, longest: Int) -> PrintedDigits {
    let count = Int.random(in: 1...longest, using: &random)
    var number: Int64 = 0
    // Few different digits, so that runs and repeats are frequent.
    for _ in 0..<count { number = number * 10 + Int64.random(in: 0...3, using: &random) }
    return PrintedDigits(
      number: number, count: count, power: Int.random(in: -3...9, using: &random),
      isNegative: Bool.random(using: &random))
  }

  private func list(_ digits: PrintedDigits) -> [Int64] {
    var list: [Int64] = []
    var rest = digits.number
    for _ in 0..<digits.count {
      list.insert(rest % 10, at: 0)
      rest /= 10
    }
    return list
  }

  private func number(_ list: [Int64]) -> Int64 { list.reduce(0) { $0 * 10 + $1 } }

  /// Every list of digits that a slip makes of another, in the order that they are visited.
  private func slips(_ old: [Int64]) -> [(Finding.Diagnosis.Kind, [Int64])] {
    var slips: [(Finding.Diagnosis.Kind, [Int64])] = []
    for index in old.indices.dropLast()
    where old[index] != old[index + 1] && !(index == 0 && old[1] == 0) {
      var changed = old
      changed.swapAt(index, index + 1)
      slips.append((.transposition, changed))
    }
    for index in old.indices {
      for digit in 0...9 as ClosedRange<Int64>
      where digit != old[index] && !(index == 0 && digit == 0) {
        var changed = old
        changed[index] = digit
        slips.append((.digit, changed))
      }
    }
    for index in 0...old.count where old.count < 18 {
      for digit in 0...9 as ClosedRange<Int64> where !(index == 0 && digit == 0) {
        var changed = old
        changed.insert(digit, at: index)
        slips.append((.missingDigit, changed))
      }
    }
    for index in old.indices where old.count > 1 {
      var changed = old
      changed.remove(at: index)
      if changed[0] != 0 || changed.count == 1 { slips.append((.extraDigit, changed)) }
    }
    return slips
  }

  @Test func `slips are those of the digits as they are written`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<400 {
      let printed = digits(&random, longest: 18)
      var visited: [(Finding.Diagnosis.Kind, Int64)] = []
      DigitSlips.visit(printed) { visited.append(($0, $1)) }
      let expected = slips(list(printed)).map { ($0.0, number($0.1)) }
      #expect(visited.count == expected.count, "\(printed)")
      for (slip, wanted) in zip(visited, expected) { #expect(slip == wanted, "\(printed)") }
    }
  }

  @Test func `the kind of a slip is that of the digits as they are written`() {
    var random = SeededGenerator(seed: 12)
    for _ in 0..<2000 {
      let (old, new) = (digits(&random, longest: 5), digits(&random, longest: 5))
      let kinds = slips(list(old)).filter { $0.1 == list(new) }.map(\.0)
      let kind = DigitSlips.kind(from: old, to: new)
      // A first digit can become or be a zero between two figures that are both printed.
      if let first = kinds.first { #expect(kind == first, "\(old) \(new)") }
    }
  }

  @Test func `counting the slips to a value is the same as listing them`() {
    var random = SeededGenerator(seed: 13)
    for _ in 0..<2000 {
      let printed = digits(&random, longest: 7)
      let values = DigitSlips.values(near: printed)
      for value in values {
        #expect(
          DigitSlips.count(from: printed, to: value) == values.count { $0 == value },
          "\(printed) to \(value)")
      }
      let other = digits(&random, longest: 7)
      guard other.number > 0, let value = other.value(of: other.number),
        value != printed.value(of: printed.number)
      else { continue }
      #expect(
        DigitSlips.count(from: printed, to: value) == values.count { $0 == value },
        "\(printed) to \(value)")
    }
  }
}
