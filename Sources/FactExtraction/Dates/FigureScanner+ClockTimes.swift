import ArticleModel

/// A time of day as it is written.
struct ClockTime: Hashable, Sendable {
  var hour: Int
  var minute: Int?
  var second: Int?
  /// The stated zone, "UTC", "ET".
  var zone: String?
  var isInvalid: Bool
  var tokens: Range<Int>
  /// Whether it is an hour alone, which may be of either half of the day.
  var isBare = false
  /// Whether it says which half of the day it is in.
  var isHalfKnown = false

  /// `T22:00`; to the minute, as TimeML has it, or to the second where that is written.
  var timex: String {
    var text = "T\(CivilDay.twoDigits(hour)):\(CivilDay.twoDigits(minute ?? 0))"
    if let second { text += ":\(CivilDay.twoDigits(second))" }
    return text
  }

  /// From the day's beginning.
  var seconds: Int { hour * 3600 + (minute ?? 0) * 60 + (second ?? 0) }

  /// The seconds that its last stated place lasts.
  var step: Int { second != nil ? 1 : minute != nil ? 60 : 3600 }

  var grain: TemporalExpression.Grain {
    second != nil ? .second : minute != nil ? .minute : .hour
  }
}

extension FigureScanner {
  /// "1:36.6", "2:05:11.3": minutes and seconds with a fraction, a duration in seconds.
  mutating func timeTaken(at index: Int) -> Int? {
    guard input.mark(at: index + 1) == .colon, input.isGlued(index + 1) else { return nil }
    var parts: [Numeral] = []
    var cursor = index
    while let numeral = input.plainNumeral(at: cursor), parts.count < 3 {
      parts.append(numeral)
      cursor += 1
      guard input.mark(at: cursor) == .colon, input.isGlued(cursor), input.isGlued(cursor + 1)
      else {
        break
      }
      cursor += 1
    }
    guard parts.count > 1, let last = parts.last, last.quantum.exponent < 0,
      parts.dropLast().allSatisfy(\.isWhole), !input.isGlued(cursor) || input.endsNumber(cursor)
    else { return nil }
    var total = ExactDecimal.zero
    for part in parts {
      guard let value = part.value, let next = total.multiplied(by: 60)?.adding(value) else {
        return nil
      }
      total = next
    }
    var sum = last.with(total)
    sum.tokens = index..<cursor
    let unit = UnitMatch(unit: .time(TimeUnit(.second)), tokens: sum.tokens)
    append(
      FigureBuilding.figure(sum, modifier: nil),
      FigurePart(numeral: sum, unit: unit, tokens: sum.tokens))
    return cursor
  }
}
