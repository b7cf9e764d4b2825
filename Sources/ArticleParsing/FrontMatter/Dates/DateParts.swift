/// The parts of a date, and how they are written in ISO 8601.
struct DateParts {
  enum Zone {
    case unknown, utc
    case offset(sign: UInt8, hours: Int, minutes: Int)
  }

  struct Time {
    var hour: Int
    var minute: Int
    var second: Int?
    /// The bytes of a fraction of a second as written, with its point.
    var fraction: Range<Int>
  }

  var year: Int
  var month: Int?
  var day: Int?
  var time: Time?
  var zone = Zone.unknown

  /// The most bytes that a text has, its fraction aside: `2026-04-09T22:00:00+00:00`.
  private static let longest = 25

  /// The date as text; `bytes` are what `fraction` counts in.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let capacity = DateParts.longest + (time?.fraction.count ?? 0)
    return String(unsafeUninitializedCapacity: capacity) { text in
      var length = 0
      func add(_ byte: UInt8) {
        text[length] = byte
        length += 1
      }
      func addPair(_ number: Int) {
        add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10))
        add(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
      }
      addPair(year / 100)
      addPair(year)
      if let month {
        add(SourceByte.dash)
        addPair(month)
      }
      if let day {
        add(SourceByte.dash)
        addPair(day)
      }
      if let time {
        add(UInt8(ascii: "T"))
        addPair(time.hour)
        add(SourceByte.colon)
        addPair(time.minute)
        if let second = time.second {
          add(SourceByte.colon)
          addPair(second)
        }
        for index in time.fraction { add(bytes[index]) }
      }
      switch zone {
      case .unknown: break
      case .utc: add(UInt8(ascii: "Z"))
      case .offset(let sign, let hours, let minutes):
        add(sign)
        addPair(hours)
        add(SourceByte.colon)
        addPair(minutes)
      }
      return length
    }
  }
}
