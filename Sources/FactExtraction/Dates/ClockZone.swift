import ArticleModel

/// A time zone by its offset from UTC, and when its clocks are an hour ahead.
///
/// Offsets and rules are those of the IANA time zone database, for the zones that news writes behind times. What has several
/// meanings (IST) or rules of each place (a zone before its rules were common) is none. "EST" and "CET" in summer are what people
/// write for the clocks of New York and Paris, and are read so; "MST" is Arizona's all year.
struct ClockZone: Hashable, Sendable {
  enum DaylightTime: Hashable, Sendable {
    case none, unitedStates, europe
  }

  /// In minutes.
  var standardOffset: Int
  var daylightTime = DaylightTime.none

  /// The zone of a label as the grammar gives it: "ET", "UTC", "+02:00".
  init?(_ label: String) {
    if let zone = Self.known[label] {
      self = zone
      return
    }
    guard let offset = Self.offset(label) else { return nil }
    self.init(offset)
  }

  private init(_ offset: Int, _ daylightTime: DaylightTime = .none) {
    standardOffset = offset
    self.daylightTime = daylightTime
  }

  /// The minutes of "+02:00", "-0400", "Z".
  static func offset(_ text: some StringProtocol) -> Int? {
    if text == "Z" { return 0 }
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let digits = String(text.dropFirst().filter { $0 != ":" })
    guard digits.utf8.count == 2 || digits.utf8.count == 4,
      digits.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(digits)
    else { return nil }
    let minutes = digits.utf8.count == 2 ? number * 60 : number / 100 * 60 + number % 100
    return sign == "-" ? -minutes : minutes
  }

  /// The offset in minutes at a moment of the zone's own clocks; `nil` where the rules of that year are not known.
  func offset(at local: Moment) -> Int? {
    let year = local.day.year
    let bounds: (start: CivilDay?, end: CivilDay?)
    let hours: (start: Int, end: Int)
    switch daylightTime {
    case .none: return standardOffset
    case .unitedStates:
      hours = (2, 2)
      switch year {
      case 2007...: bounds = (Self.sunday(2, 3, year), Self.sunday(1, 11, year))
      case 1987...: bounds = (Self.sunday(1, 4, year), Self.sunday(-1, 10, year))
      case 1976...: bounds = (Self.sunday(-1, 4, year), Self.sunday(-1, 10, year))
      default: return nil
      }
    case .europe:
      guard year >= 1996 else { return nil }
      bounds = (Self.sunday(-1, 3, year), Self.sunday(-1, 10, year))
      // All change at once, at one o'clock UTC.
      hours = (1 + standardOffset / 60, 2 + standardOffset / 60)
    }
    guard let first = bounds.start, let last = bounds.end else { return nil }
    let start = Moment(first, second: hours.start * 3600)
    let end = Moment(last, second: hours.end * 3600)
    return standardOffset + (local >= start && local < end ? 60 : 0)
  }

  private static func sunday(_ count: Int, _ month: Int, _ year: Int) -> CivilDay? {
    CivilDay.nth(count, weekday: 7, month: month, year: year)
  }

  private static let known: [String: ClockZone] = [
    "UTC": .init(0), "GMT": .init(0), "BST": .init(60), "Europe/London": .init(0, .europe),
    "CET": .init(60, .europe), "CEST": .init(120), "EET": .init(120), "EEST": .init(180),
    "MSK": .init(180),
    "ET": .init(-300, .unitedStates), "EST": .init(-300, .unitedStates), "EDT": .init(-240),
    "CT": .init(-360, .unitedStates), "CST": .init(-360, .unitedStates), "CDT": .init(-300),
    "MT": .init(-420, .unitedStates), "MST": .init(-420), "MDT": .init(-360),
    "PT": .init(-480, .unitedStates), "PST": .init(-480, .unitedStates), "PDT": .init(-420),
    "AKST": .init(-540), "HST": .init(-600), "JST": .init(540), "KST": .init(540),
    "AEST": .init(600), "AEDT": .init(660), "ACST": .init(570), "AWST": .init(480),
    "NZST": .init(720), "NZDT": .init(780), "SGT": .init(480), "HKT": .init(480),
    "WIB": .init(420), "Asia/Shanghai": .init(480),
  ]
}

extension FigureScanner {
  /// The moment of a time of day: one with a zone as the reference time's clocks show it, where their offset is known.
  func moment(_ day: CivilDay, _ clock: ClockTime) -> Moment {
    let local = Moment(day, second: clock.seconds)
    guard let own = times.referenceOffset, let label = clock.zone,
      let offset = ClockZone(label)?.offset(at: local)
    else { return local }
    return local.advanced(bySeconds: (own - offset) * 60)
  }
}
