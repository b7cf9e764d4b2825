/// A part of the day by its hours.
enum DayPart: Int, Hashable, Sendable {
  case morning, afternoon, evening, night, daytime, noon, midnight

  /// What TIMEX3 writes behind the day.
  var timex: String {
    switch self {
    case .morning: "TMO"
    case .afternoon: "TAF"
    case .evening: "TEV"
    case .night: "TNI"
    case .daytime: "TDT"
    case .noon: "T12:00"
    case .midnight: "T24:00"
    }
  }

  /// From the day's beginning, half-open; an instant lasts a minute.
  var minutes: Range<Int> {
    switch self {
    case .morning: 6 * 60..<12 * 60
    case .afternoon: 12 * 60..<18 * 60
    case .evening: 18 * 60..<24 * 60
    case .night: 20 * 60..<30 * 60
    case .daytime: 6 * 60..<18 * 60
    case .noon: 12 * 60..<12 * 60 + 1
    case .midnight: 24 * 60..<24 * 60 + 1
    }
  }

  var isInstant: Bool { self == .noon || self == .midnight }
}
